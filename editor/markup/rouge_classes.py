"""Which classes Rouge gives to the parts of code where Pygments gives others, by language.

Read from the lexers of Rouge 3, copyright (C) 2012 Jeanine Adkisson, MIT licence.
"""

from collections.abc import Mapping
from types import MappingProxyType

from editor.markup.rouge_rules import Rules, rule
from editor.markup.rouge_words import (
    BASH_BUILTINS,
    C_RESERVED,
    C_TYPES,
    C_WORDS,
    CPP_WORDS,
    CSHARP_TYPES,
    JS_BUILTINS,
    JS_CONSTANTS,
    JS_DECLARATIONS,
    JS_RESERVED,
    JS_WORDS,
)

_WORDS = "n na nb bp nc no nd ne nf fm py nl nn nx nv vc vg vi vm k kc kd kn kp kr kt ow"
_NAMES = "n na nb bp nc no ne nf fm py nn nx nv vc vg vi vm"
_MARKS = "o p"


_C_TYPES_AND_RESERVED = (rule(_WORDS, "kt", words=C_TYPES), rule(_WORDS, "kr", words=C_RESERVED))
_C_LIKE_MARKS = (
    rule(_MARKS, "p", shape=r"[()\[\]{},.;]+"),
    rule(_MARKS, "o", shape=r"[~!%^&*+=|?:<>/-]+"),
)


def _javascript(*, typed: bool) -> Rules:
    words = JS_WORDS + (" is namespace static private protected public implements readonly" if typed else "")
    declarations = JS_DECLARATIONS + (" type abstract" if typed else "")
    reserved = JS_RESERVED + (
        " string any void number namespace module declare default interface keyof" if typed else ""
    )
    builtins = JS_BUILTINS + (" Pick Partial Readonly Record" if typed else "")
    return Rules(
        (
            rule(_WORDS, "na", shape=r"[\w$]+", before=r"[{,]|.*[{,]", after=":"),
            rule(_WORDS, "k", words=words),
            rule(_WORDS, "kd", words=declarations),
            rule(_WORDS, "kr", words=reserved),
            rule(_WORDS, "kc", words=JS_CONSTANTS),
            rule(_WORDS, "nb", words=builtins),
            rule("nt nc", "nc", shape=r"[A-Z]\w*"),
            rule(_WORDS, "nd", shape="@.+"),
            rule(_WORDS, "nx", shape=r"[\w$.]+"),
            rule("sb", "s2"),
            rule("mi mf", "mi", shape=r"\d+"),
            rule("o p si", "p", shape=r"[()\[\]{},.;:?]+|\?\.|\$\{"),
            rule(_MARKS, "o", words="=> = == === != !== + - * / <= >= && || ! | & ^ ~ ++ -- += -= *= /= % ?? ..."),
        ),
        quotes=frozenset(("s1", "s2")),
    )


_SWIFT = Rules(
    (
        rule(_WORDS, "nv", shape=r"\w+", before="let|var"),
        rule("k kd kr", "k", words="let var"),
        rule(_WORDS, "kt", shape=r"[A-Z]\w*", after="(?!"),
        rule(
            _WORDS,
            "nf",
            shape=r"(?!(?:if|while|for|private|internal|unowned|switch|case|let|var|as|try|in)$)[a-z_]\w*",
            after="(",
        ),
        rule(_WORDS, "nv", shape=r"(?!default$)[a-z_]\w*", after=":"),
        rule(
            _WORDS,
            "k",
            words="""
            await break case continue default do else fallthrough if in for return switch where while try catch throw
            guard defer repeat as dynamicType is new super self Self Type associativity async didSet get infix inout
            isolated mutating none nonmutating operator override postfix precedence prefix set unowned weak willSet
            throws rethrows precedencegroup
            """,
        ),
        rule(
            _WORDS,
            "kd",
            words="""
            actor class deinit enum convenience extension final func import init internal lazy let nonisolated optional
            private protocol public required static struct subscript typealias var dynamic indirect associatedtype open
            fileprivate some
            """,
        ),
        rule(_WORDS, "kd", shape="@.+"),
        rule(_WORDS, "kc", words="true false nil"),
        rule(_WORDS, "kt", shape=r"[A-Z]\w*"),
        rule(_WORDS, "n", shape=r"\w+"),
        rule(_MARKS, "o", shape=r"[-/=+*%<>!&|^.~]+"),
        rule(_MARKS, "p", shape=r"[()\[\]{}:;,?]+"),
        rule("si", "se"),
    )
)

_JAVA_RETURNED = (
    r"(?!(?:assert|break|case|catch|continue|default|do|else|finally|for|if|goto|instanceof|new|return|switch|this|"
    r"throw|try|while)$)[\w>\]]+"
)
_JAVA = Rules(
    (
        rule(_NAMES, "nc", shape=r"\w+", before="class|interface"),
        rule("n nb bp nc no nf py nv", "nf", shape=r"[A-Za-z_]\w*", before=_JAVA_RETURNED, after="("),
        rule("n nb bp nc no nf py nv", "no", shape=r"[A-Z][A-Z0-9_]*"),
        rule("n nb bp no nf py nv", "nc", shape=r"[A-Z][A-Za-z0-9]*"),
        rule(_MARKS, "o"),
    )
)

_OBJECTIVE_C = Rules(
    (
        rule(_WORDS, "nc", shape=r"\w+", before="@interface|@implementation|@protocol|@class"),
        rule(_MARKS, "k", shape="[-+]", before=r"[;}]|@end", after="("),
        rule("nl", "nf"),
        rule(_WORDS, "nf", shape=r"[A-Za-z_]\w*", before=r"(?!\?|case).*", after=":"),
        rule(_WORDS, "nf", shape=r"[A-Za-z_]\w*", before=r"[\w\]).]*", after="]"),
        rule("nf", "n", before=r"\)", after=";{_"),
        rule(_WORDS, "k", words="in " + C_WORDS),
        rule("k kd kn nb bp", "k", shape="@(?!YES|NO|true|false).*"),
        rule(_WORDS, "nb", words="YES NO nil NULL true false @YES @NO @true @false"),
        *_C_TYPES_AND_RESERVED,
        rule("n na nb bp no k kt kr", "n", shape=r"\w+"),
        rule(_MARKS, "p", shape=r"[()\[\]{},.;]+|@[\[{(]?"),
        rule("l", "p"),
        rule("mf", "mi", shape=r"@?\d+"),
    )
)

_GO = Rules(
    (
        rule("nx nf nc nn", "n"),
        rule("kd kn kt", "k", words="func interface map struct chan package const type import var"),
        rule("kc", "no"),
        rule("c1 cm", "c"),
        rule("mi mf mh mo mb il", "m"),
        rule(_MARKS, "o", shape=r"[.:]+|:=|\.\.\."),
    )
)

_YAML = Rules(
    (
        rule("nt", "na"),
        rule("p", "pi"),
        rule("l no", "no", words="true false null"),
        rule("l", "m", shape=r"\d+(?:\.\d+)?"),
        rule("l no", "s"),
    )
)

_JSON = Rules(
    (
        rule("nt", "nl"),
        rule("c1 cm", "err"),
        rule("kc", "kc"),
    )
)

_SCALA = Rules(
    (
        rule(_WORDS, "nc", shape=r"\w+", before="class|trait|object"),
        rule(_WORDS, "nf", shape=r"\w+", before="def"),
        rule(_WORDS, "nv", shape=r"\w+", before="val"),
        rule(_WORDS, "py", shape=r"\w+", before=r"\."),
        rule("n nv nf nc kt nn", "nv", shape=r"\w+", after="."),
        rule("n nf nc kt k", "kt", shape=r"[A-Z]\w*", before=":"),
        rule("n nf nc kt k", "nc", shape=r"[A-Z]\w+"),
        rule(_WORDS, "nf", shape=r"(?!def$|val$)[a-z_]\w+", after="("),
        rule("kd kr kn", "k"),
        rule(_MARKS, "k", words=": => = _ <- @ #"),
        rule(_MARKS, "o"),
    )
)

_KOTLIN = Rules(
    (
        rule(_WORDS, "nf", shape=r"\w+", before="fun"),
        rule(_WORDS, "nc", shape=r"\w+", before="class|interface|object"),
        rule(_WORDS, "py", shape=r"\w+", before="val|var"),
        rule("k kd kr kn", "kd", words="class interface object val var data"),
        rule(
            _WORDS,
            "k",
            words="""
            abstract annotation as break by catch companion const constructor continue crossinline do dynamic else enum
            external false final finally for fun get if import in infix inline inner internal is lateinit noinline null
            open operator out override package private protected public reified return sealed set super suspend tailrec
            this throw true try typealias typeof vararg when where while yield
            """,
        ),
        rule(_WORDS, "nc", shape=r"[A-Z]\w*"),
        rule("n na nb bp no kt nf py", "nf", shape=r"\w+", after="({"),
        rule("na nb bp no kt nf py", "n", shape=r"\w+"),
        rule("m", "mi", shape=r"\d+"),
        rule(_MARKS, "o", words=":: !! ?: ?. .."),
        rule(_MARKS, "p"),
    )
)

_PYTHON = Rules(
    (
        rule("s1 s2 sd", "s"),
        rule("si", "s", shape="%.*"),
        rule("fm", "nf"),
        rule("nb bp ne k", "n", shape=r"\w+", before=r"\."),
        rule("nb bp", "k", words="print exec"),
        rule("kc nb", "bp", words="None Ellipsis NotImplemented False True"),
        rule("ne", "nb"),
        rule("vm", "n"),
        rule("o", "p", shape=r"[.\[\]{}:(),;]+"),
    )
)

_RUBY = Rules(
    (
        rule("n nb k kp", "nf", shape=r"\w+[?!]?", before=r"\.|&\."),
        rule("n", "nf", shape=r"[a-z_]\w*[?!]?", after="("),
        rule("o", "p", shape=r"[.,;()\[\]{}]+"),
        rule("ch", "c1"),
    )
)

_CRYSTAL = Rules(
    (
        rule("n nb k kp", "nf", shape=r"\w+[?!]?", before=r"\.|&\."),
        rule("n nc nn", "no", shape=r"[A-Z]\w*"),
        rule("o", "p", shape=r"[.,;()\[\]{}]+"),
        rule("si", "p", shape=r"\{%-?|-?%\}|\{\{|\}\}"),
        rule("sc", "s1"),
    )
)

_ELIXIR = Rules((rule("nc nn", "no"), rule("kd", "k"), rule("na", "nv"), rule("sh", "sd")))

_BASH = Rules(
    (
        rule("c1 ch", "c"),
        rule(" n nb", "nt", shape=r"--?[\w-]+"),
        rule(" n nb", "nb", words=BASH_BUILTINS),
        rule("m mi", ""),
        rule("si", "k", shape=r"\$\{#?|\}"),
    )
)

_C = Rules(
    (
        rule("nc", "n"),
        rule(_WORDS, "k", words=C_WORDS),
        rule(_WORDS, "nb", words="true false NULL"),
        *_C_TYPES_AND_RESERVED,
        rule("k kt kr kc nb", "n", shape=r"\w+"),
        *_C_LIKE_MARKS,
    )
)
_CPP = Rules(
    (
        rule(_WORDS, "k", words=C_WORDS + CPP_WORDS),
        rule(_WORDS, "kt", words="bool"),
        rule(_WORDS, "nb", words="true false NULL nullptr"),
        *_C_TYPES_AND_RESERVED,
        rule("k kt kr kc nb", "n", shape=r"\w+"),
        rule(_MARKS, "o", words="::"),
        *_C_LIKE_MARKS,
    )
)

_CSHARP = Rules(
    (
        rule(_WORDS, "nc", shape=r"\w+", before="class|struct|interface"),
        rule(_WORDS, "nn", shape=r"[\w.]+", before="namespace|using"),
        rule("k kc kd kr kt n nb", "kt", words=CSHARP_TYPES),
        rule("kd kr kc kn", "k"),
        rule(_NAMES, "nf", shape=r"\w+", after="("),
        rule("na nb bp no nv py", "n", shape=r"\w+"),
        rule("mi mf mh", "m"),
        rule(_MARKS, "p"),
    )
)

_DART = Rules(
    (
        rule("s1 s2 sr", "s"),
        rule(_WORDS, "kn", words="import deferred export library part source"),
        rule(_NAMES, "na", shape=r"\w+", before=r"\."),
        rule("n", "nf", shape=r"\w+", before=r"[\w>\]]+", after="("),
        rule(_MARKS, "p", shape=r"[\[\](){}<>,;]+"),
        rule(_MARKS, "o"),
        rule("m", "mf", shape=r"\d*\.\d+.*"),
        rule("m", "mi", shape=r"\d+"),
    )
)

_CYPHER = Rules((rule("s s2", "s1"), rule("m", "mi")))
_CSS = Rules((rule("k kp n", "nl", shape=r"[\w-]+", after=":"), rule("kc k", "nb"), rule("kt mi mf mh", "m")))
_BATCH = Rules((rule("k", "kd"), rule("c1 ch", "c"), rule("p", "o")))

_XML = Rules((rule("cm", "c"),))
_HTML = Rules((rule("cm", "c"), rule("p", "nt", shape="</?|/?>|/"), rule("o", "na", words="=")))
_INI = Rules((rule("c1", "c"), rule("na", "py"), rule("k", "nn"), rule("o", "p")))
_LUA = Rules((rule("kr kd", "k"), rule("nf nv", "n")))
_PHP = Rules(
    (
        rule("k kd kn", "kn", words="namespace use"),
        rule("nn nx n", "nn", before="namespace"),
        rule("k kr", "kd", words="class interface trait extends implements"),
        rule("k kc", "kc", words="true false null"),
        rule("n nx nc nf k", "kt", words="string int float bool void mixed iterable callable object"),
        rule("n nx nc nb", "k", words="self parent static"),
        rule("nx nc no n na", "no", shape=r"(?:.*\\)?[A-Z][A-Z0-9_]+"),
        rule("nx nc no n na", "nc", shape=r"(?:.*\\)?[A-Z][A-Za-z0-9]*"),
        rule("nf", "n", before="function"),
        rule("nx na", "n"),
        rule("si", "nv", shape=r"\$\w+"),
    )
)
_RUST = Rules(
    (
        rule("n nc nb", "nf", shape=r"\w+", before="fn"),
        rule("n", "nn", shape=r"\w+", before="use|::", after=":"),
        rule("bp", "k"),
        rule("kc", "k"),
        rule("fm", "nd"),
        rule("nc", "n"),
        rule("kt", "nb"),
        rule("cp", "nd"),
        rule("n", "nf", shape=r"\w+", after="("),
        rule("n", "py", shape=r"\w+", before=r"\."),
        rule("kd kr", "k"),
        rule("o", "p", shape=r"[.,;:]"),
    )
)
_TOML = Rules((rule("s1 s2", "s"), rule("c1", "c"), rule("n", "py"), rule("k", "nn"), rule("o", "p", words="=")))

ROUGE_CLASSES: Mapping[str, Rules] = MappingProxyType(
    {
        "bash": _BASH,
        "batch": _BATCH,
        "c": _C,
        "cpp": _CPP,
        "cr": _CRYSTAL,
        "csharp": _CSHARP,
        "css": _CSS,
        "cypher": _CYPHER,
        "dart": _DART,
        "elixir": _ELIXIR,
        "go": _GO,
        "html": _HTML,
        "ini": _INI,
        "java": _JAVA,
        "javascript": _javascript(typed=False),
        "jsx": _javascript(typed=False),
        "json": _JSON,
        "kotlin": _KOTLIN,
        "objective-c": _OBJECTIVE_C,
        "php": _PHP,
        "lua": _LUA,
        "properties": _INI,
        "python": _PYTHON,
        "ruby": _RUBY,
        "rust": _RUST,
        "scala": _SCALA,
        "swift": _SWIFT,
        "typescript": _javascript(typed=True),
        "toml": _TOML,
        "tsx": _javascript(typed=True),
        "xml": _XML,
        "yaml": _YAML,
    }
)
"""The rules by the first of the names that Pygments has for a language."""
