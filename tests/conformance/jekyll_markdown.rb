# Converts Markdown as Jekyll does: JSON on standard input, a list of [text, options of kramdown or null], and the list
# of HTML texts on standard output; null for a text that Jekyll fails at.
require "jekyll"
require "json"
require "tmpdir"
Jekyll.logger.log_level = :error
Jekyll::Cache.disable_disk_cache!

Dir.mktmpdir do |folder|
  converters = Hash.new do |known, options|
    settings = { "quiet" => true, "source" => folder, "destination" => File.join(folder, "_site") }
    unless options.nil?
      path = File.join(folder, "config_#{known.size}.yml")
      File.write(path, { "kramdown" => options }.to_yaml)
      settings["config"] = path
    end
    known[options] = Jekyll::Converters::Markdown.new(Jekyll.configuration(settings)).tap(&:setup)
  end
  texts = JSON.parse($stdin.read)
  html = texts.map do |text, options|
    Jekyll::Cache.clear # it knows a text, but not the options that it was converted with
    converters[options].convert(text)
  rescue StandardError, SystemStackError
    nil
  end
  # A number that is no character gives bytes that are none.
  puts JSON.generate(html.map { |text| text&.scrub })
end
