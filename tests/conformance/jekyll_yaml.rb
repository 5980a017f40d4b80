# Reads a JSON list of YAML texts a line and prints what Jekyll makes of each, a JSON list a line. Its time zone is
# told by TZ: a time that Psych puts there, and not at an offset of its own, was written without one.
require "jekyll"
require "json"

def shown(value)
  case value
  when Hash then ["mapping", value.map { |key, item| [key.nil? ? "" : key.to_s, shown(item)] }]
  when Array then ["list", value.map { |item| shown(item) }]
  when Integer then ["int", value.to_s]
  when Float then ["float", value.nan? ? "nan" : [value].pack("G").unpack1("H*")]
  when Time
    offset = value.zone && !value.utc? ? nil : value.utc_offset
    ["time", (value.to_r * 1_000_000).floor.to_s, offset]
  when Date then ["date", value.strftime("%F")]
  when String then ["text", value]
  else [value.inspect]
  end
end

def read(yaml)
  # the gem has Psych or SafeYAML read, as it was packaged
  utils = Jekyll::Utils
  value = utils.respond_to?(:safe_load_yaml) ? utils.safe_load_yaml(yaml) : SafeYAML.load(yaml)
  value ? shown(value) : shown({})
rescue StandardError, SystemStackError => error
  ["unreadable", error.class.name]
end

$stdout.sync = true
STDIN.set_encoding("UTF-8")
STDIN.each_line { |line| puts JSON.generate(JSON.parse(line).map { |yaml| read("---\n#{yaml}") }) }
