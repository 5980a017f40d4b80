# Reads a JSON list of [language, code] and prints what Rouge knows: its names, and the code as it marks it.
require "json"
require "rouge"

names = Rouge::Lexer.all.flat_map { |lexer| [lexer.tag, *lexer.aliases] }
formatter = Rouge::Formatters::HTML.new
shown = JSON.parse($stdin.read).map { |language, code| formatter.format(Rouge::Lexer.find(language).new.lex(code)) }
puts JSON.generate({ names: names, code: shown })
