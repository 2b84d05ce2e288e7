/// The sign that stands for a speaker where there are no colours: their initials, two at most.
func initials(of name: String) -> String {
  let words = name.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
  let capitals = words.filter { $0.first?.isUppercase ?? false }
  let chosen = capitals.isEmpty ? words : capitals
  guard let first = chosen.first?.first else { return "?" }
  guard chosen.count > 1, let last = chosen.last?.first else { return String(first) }
  return String(first) + String(last)
}

/// A person's name in so many columns: given names become initials, the first one first, before the family name is cut
/// («Guillemette Picard», «G. Picard»; «Anne-Marie de la Tour», «A.-M. de la Tour»).
func shortened(_ name: String, to width: Int) -> String {
  var words = name.split(separator: " ").map(String.init)
  for at in words.indices.dropLast() where words[at].first?.isUppercase ?? false {
    guard columns(of: words.joined(separator: " ")) > width else { break }
    words[at] = words[at].split(separator: "-").map { $0.prefix(1) + "." }.joined(separator: "-")
  }
  return words.joined(separator: " ")
}
