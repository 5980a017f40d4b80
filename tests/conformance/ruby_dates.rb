# Reads the texts of standard input (JSON) as dates as Ruby does, at the time that is the first argument, and prints the
# moments as JSON: each in the text's own offset, with that zone's name.
require "time"
require "json"

now = Time.at(ARGV[0].to_i)
moments = JSON.parse($stdin.read).map do |text|
  Time.parse(text, now).strftime("%FT%T.%6N%z %Z")
rescue ArgumentError
  nil
end
puts JSON.generate(moments)
