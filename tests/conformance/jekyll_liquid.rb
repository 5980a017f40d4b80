# Renders snippets of Liquid as Jekyll does a post's: each with a payload of its own, in one process. The argument is
# the site; from standard input comes a list of [options, source], and out goes a list of [text, error] as JSON.
require "jekyll"
require "json"
Jekyll.logger.log_level = :error

root = ARGV.fetch(0)
config = Jekyll.configuration(
  "source" => root, "destination" => File.join(root, "_site"), "disable_disk_cache" => true, "quiet" => true
)
site = Jekyll::Site.new(config)
site.read
post = site.posts.docs.find { |one| one.basename.include?("page") }

def render(site, post, options, source)
  Liquid::Template.error_mode = options.fetch("error_mode", "warn").to_sym
  payload = site.site_payload
  payload.page = post.to_liquid
  info = {
    :registers => { :site => site, :page => payload.page }, :strict_filters => options["strict_filters"],
    :strict_variables => options["strict_variables"]
  }
  text = Liquid::Template.parse(source, :line_numbers => true).render!(payload, info)
  text.valid_encoding? ? [text, nil] : [nil, "invalid encoding"]
rescue Exception => e # rubocop:disable Lint/RescueException (a snippet may raise anything)
  [nil, "#{e.class}: #{e.message}"]
end

$stderr = File.new(File::NULL, "w")
puts JSON.generate(JSON.parse($stdin.read).map { |options, source| render(site, post, options, source) })
