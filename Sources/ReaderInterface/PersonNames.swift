/// The sign that stands for a speaker where there are no colours: their initials, two at most.
func initials(of name: String) -> String {
  let words = name.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
  let capitals = words.filter { $0.first?.isUppercase ?? false }
  let chosen = capitals.isEmpty ? words : capitals
  guard let first = chosen.first?.first else { return "?" }
  guard chosen.count > 1, let last = chosen.last?.first else { return String(first) }
  return String(first) + String(last)
}

/// A person's name in so many columns: given names become initials, the first one first, and go before the family name is cut
/// («Guillemette Picard», «G. Picard», «Picard»; «Anne-Marie de la Tour», «A.-M. de la Tour»). Somebody without a name, who
/// is told by small words as well («la porte-parole»), keeps them.
package func shortened(_ name: String, to width: Int) -> String {
  guard columns(of: name) > width, isNamed(name) else { return name }
  var words = name.split(separator: " ").map(String.init)
  let family = familyName(in: words)
  for at in 0..<family where words[at].first?.isUppercase ?? false {
    guard columns(of: words.joined(separator: " ")) > width else { break }
    words[at] = initial(of: words[at])
  }
  let short = words.joined(separator: " ")
  return columns(of: short) > width ? words[family...].joined(separator: " ") : short
}

/// Whether all words are a name's: capitals, and particles at most.
private func isNamed(_ name: String) -> Bool {
  let words = name.split(separator: " ")
  return words.count > 1 && words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
    && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0.lowercased()) }
}

/// The word with which the family name begins: a particle, or the last word but «Jr».
private func familyName(in words: [String]) -> Int {
  if let particle = words.indices.dropFirst().dropLast().first(where: { particles.contains(words[$0].lowercased()) }) {
    return particle
  }
  let last = words.count - 1
  return last > 1 && suffixes.contains(words[last].lowercased()) ? last - 1 : last
}

/// «A.-M.»; of a name in M two letters, as «M.» is a title in French.
private func initial(of word: String) -> String {
  let letters = word.split(separator: "-").filter { $0.first?.isUppercase ?? false }.map { $0.prefix(1) + "." }
  return letters == ["M."] ? word.prefix(2) + "." : letters.joined(separator: "-")
}

private let particles: Set = [
  "le", "la", "les", "l'", "de", "d'", "du", "des", "da", "di", "del", "della", "dos", "van", "von", "der", "den",
  "ten", "ter", "el", "al", "ben", "bin", "ibn", "san", "st", "saint",
]
private let suffixes: Set = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
