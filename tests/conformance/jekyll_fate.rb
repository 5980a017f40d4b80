# Reads sites as `jekyll build` does, at a time that is given, and prints what becomes of their files, as JSON.
#
# Standard input: a list of [folder, seconds since the epoch]. Printed: for each site {"error": message} where the
# build fails, else by path the address, the date and whether the file is written ("files"), and where those that are
# not written would be ("otherwise").
require "jekyll"
require "json"
Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL)

class Time
  class << self
    attr_accessor :fixed

    def now
      at(fixed)
    end
  end
end

def read(root, options)
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil) # it would carry one site's time zone into the next
  base = { "source" => root, "destination" => File.join(root, "_site"), "disable_disk_cache" => true, "quiet" => true }
  site = Jekyll::Site.new(Jekyll.configuration(base.merge(options)))
  site.read
  site
end

def row(item)
  date = item.date.iso8601 if item.is_a?(Jekyll::Document)
  { "url" => item.url, "date" => date }
end

def path_of(site, item)
  item.is_a?(Jekyll::Page) ? item.relative_path : item.path.delete_prefix("#{site.source}/")
end

def files(site)
  written = {}
  site.each_site_file { |item| written[item.destination(site.dest)] = item }
  items = (site.pages + site.docs_to_write.grep(Jekyll::Document)).to_h { |item| [path_of(site, item), item] }
  items.transform_values { |item| row(item).merge("written" => written.value?(item)) }
end

def all(site)
  (site.pages + site.documents.grep(Jekyll::Document)).to_h { |item| [path_of(site, item), row(item)] }
end

def otherwise(root)
  all(read(root, "future" => true, "unpublished" => true, "show_drafts" => true, "limit_posts" => 0))
rescue StandardError # of a file that is not read otherwise
  {}
end

zone = ENV["TZ"]
result = JSON.parse($stdin.read).map do |root, now|
  ENV["TZ"] = zone
  Time.fixed = now
  begin
    found = files(read(root, {}))
    { "files" => found, "otherwise" => otherwise(root) }
  rescue StandardError => e
    { "error" => e.message }
  end
end
puts JSON.generate(result)
