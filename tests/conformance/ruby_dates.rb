# Reads the texts of standard input (JSON) as dates as Ruby does, at the time that is the first argument, and prints the
# moments in the local time zone, as JSON.
require "time"
require "json"

now = Time.at(ARGV[0].to_i)
moments = JSON.parse($stdin.read).map do |text|
  Time.parse(text, now).localtime.iso8601
rescue ArgumentError
  nil
end
puts JSON.generate(moments)
