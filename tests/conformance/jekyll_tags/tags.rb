# Tags that plug-ins bring, where Jekyll lacks the plug-ins: written anew, for what they write into a page.

class GistTag < Liquid::Tag
  def render(_context)
    id, file = @markup.split
    address = "https://gist.github.com/#{id}"
    "<noscript><a href=\"#{address}\">Gist #{@markup.strip}</a></noscript>" \
      "<script src=\"#{address}.js#{"?file=#{file}" if file}\"> </script>"
  end

  def initialize(name, markup, tokens)
    super
    @markup = markup
  end
end

known = Liquid::Template.tags
Liquid::Template.register_tag("gist", GistTag) unless known["gist"]
Liquid::Template.register_tag("include_cached", Jekyll::Tags::IncludeTag) unless known["include_cached"]

# Style sheets are no part of this comparison, and the old compiler breaks off at newer ones.
class Jekyll::Converters::Scss
  def convert(_content)
    ""
  end
end
