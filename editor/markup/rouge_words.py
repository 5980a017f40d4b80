"""The words by which Rouge tells keywords, types and builtin names in languages that are read by lists.

From Rouge, copyright (C) 2012 Jeanine Adkisson, MIT licence.
"""

C_WORDS = """
    auto break case const continue default do else enum extern for goto if register restricted return sizeof static
    struct switch typedef union volatile virtual while _Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn
    _Static_assert _Thread_local
"""
C_TYPES = """
    int long float short double char unsigned signed void jmp_buf FILE DIR div_t ldiv_t mbstate_t sig_atomic_t fpos_t
    clock_t time_t va_list size_t ssize_t off_t wchar_t ptrdiff_t wctrans_t wint_t wctype_t _Bool _Complex int8_t
    int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t int_least8_t int_least16_t int_least32_t int_least64_t
    uint_least8_t uint_least16_t uint_least32_t uint_least64_t int_fast8_t int_fast16_t int_fast32_t int_fast64_t
    uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t intptr_t uintptr_t intmax_t uintmax_t char16_t char32_t
"""
C_RESERVED = """
    __asm __based __except __stdcall __cdecl __fastcall __declspec __finally __try __leave inline _inline __inline
    naked _naked __naked restrict _restrict __restrict thread _thread __thread typename _typename __typename
"""
CPP_WORDS = """
    asm auto catch char8_t concept consteval constexpr constinit const_cast co_await co_return co_yield delete
    dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast
    requires restrict size_of static_cast this throw throws typeid typename using virtual final override alignas
    alignof decltype noexcept static_assert thread_local try class
"""
CSHARP_TYPES = "bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var"
JS_WORDS = """
    as async await break case catch continue debugger default delete do else export finally from for if import in
    instanceof new of return super switch this throw try typeof void while yield
"""
JS_DECLARATIONS = "var let const with function class extends constructor get set static"
JS_RESERVED = "enum implements interface package private protected public"
JS_CONSTANTS = "true false null NaN Infinity undefined"
JS_BUILTINS = """
    Array Boolean Date Error Function Math netscape Number Object Packages RegExp String sun decodeURI
    decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window navigator
    self global Promise Set Map WeakSet WeakMap Symbol Proxy Reflect Int8Array Uint8Array Uint8ClampedArray Int16Array
    Uint16Array Uint16ClampedArray Int32Array Uint32Array Uint32ClampedArray Float32Array Float64Array DataView
    ArrayBuffer
"""
BASH_BUILTINS = """
    alias bg bind break builtin caller cd command compgen complete declare dirs disown enable eval exec exit export
    false fc fg getopts hash help history jobs let local logout mapfile popd pushd pwd read readonly set shift shopt
    source suspend test time times trap true type typeset ulimit umask unalias unset wait cat tac nl od base32 base64
    fmt pr fold head tail split csplit wc sum cksum b2sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum sort
    shuf uniq comm ptx tsort cut paste join tr expand unexpand ls dir vdir dircolors cp dd install mv rm shred link ln
    mkdir mkfifo mknod readlink rmdir unlink chown chgrp chmod touch df du stat sync truncate echo printf yes expr tee
    basename dirname pathchk mktemp realpath stty printenv tty id logname whoami groups users who date arch nproc uname
    hostname hostid uptime chcon runcon chroot env nice nohup stdbuf timeout kill sleep factor numfmt seq tar grep sudo
    awk sed gzip gunzip
"""
