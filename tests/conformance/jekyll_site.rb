# Reads the sites named as arguments as Jekyll does and prints what it knows of their files, as JSON.
require "jekyll"
require "json"
Jekyll.logger.log_level = :error

def page(item)
  { "url" => item.url, "comments" => item.data["comments"].to_s }
end

def document(item)
  data = item.data
  {
    "date" => data["date"]&.iso8601, "title" => data["title"].to_s,
    "categories" => data["categories"].map(&:to_s).uniq, "tags" => data["tags"].map(&:to_s),
    "url" => item.url, "comments" => data["comments"].to_s
  }
end

sites = ARGV.map do |root|
  Jekyll::Utils.instance_variable_set(:@parse_date_cache, nil) # it would carry one site's time zone into the next
  config = Jekyll.configuration(
    "source" => root, "destination" => File.join(root, "_site"), "disable_disk_cache" => true, "quiet" => true,
    "show_drafts" => true, "future" => true
  )
  site = Jekyll::Site.new(config)
  site.read
  pages = site.pages.to_h { |item| [item.relative_path, page(item)] }
  documents = site.documents.select(&:write?).to_h { |item| [item.path.delete_prefix("#{root}/"), document(item)] }
  pages.merge(documents)
end
puts JSON.generate(sites)
