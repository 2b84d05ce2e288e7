import DocumentModel
import InterfaceWords
import Keybindings
import ReaderInterface
import ScreenFrame
import SpeechAttribution
import Testing
import Theming

/// Frames drawn in French hold no word that is neither the article's nor of a French row: what was forgotten in the
/// catalogue, or never put into it, is found.
@Suite struct FrenchFramesTests {
  private static let article = MarkedArticle(
    """
    # Le procès du pont
    Lundi. « ⟦Ada Lund|Nul ne savait⟧ », dit Ada Lund.
    Elle se tut. « ⟦Ada Lund|Jamais⟧. »
    ## La vérité
    Bo Ek fut bref : « ⟦Bo Ek|Le rapport attendait⟧ ».
    « ⟦?|Honte⟧ », cria une voix.
    """)

  private static func state(_ columns: Int, _ rows: Int) -> State {
    article.state(columns, rows).typing("z i", "<esc>")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Every word that a French frame may show.
  private static let known: Set<String> = {
    var known = words(article.document.text[TextRange(0, article.document.text.count)])
    for phrase in Phrase.allCases { known.formUnion(words(phrase[.french])) }
    for sentence in Sentence.samples { known.formUnion(words(sentence[.french])) }
    for rule in RuleWording.allCases { known.formUnion(words(rule.row.french)) }
    for (_, row) in ActionTable.rows { known.formUnion(words(row.french)) }
    for name in [
      "<space>", "<enter>", "<esc>", "<tab>", "<delete>", "<backspace>", "<home>", "<end>", "<pageup>", "<pagedown>",
    ] {
      known.formUnion(words((try? KeyNotation.keys("C-M-S-" + name).label(in: .french)) ?? ""))
    }
    // A file, a role that the article gives, initials, what is typed.
    return known.union(["trial", "md", "witness", "al", "be", "xxxx", "zzz"])
  }()

  /// The words of a picture that aren't known; what is cut off or covered is no word, nor are keys and names of rules.
  private static func strange(_ state: State) -> [String] {
    let picture = draw(state).picture.replacing(/<[a-z0-9]+>/, with: " ").replacing(/\(?[a-z]+-[a-z-]+\)?…?/, with: " ")
    var found: [String] = []
    for line in picture.split(separator: "\n") {
      let signs = Array(line)
      var index = 0
      while index < signs.count {
        guard signs[index].isLetter else {
          index += 1
          continue
        }
        let start = index
        while index < signs.count, signs[index].isLetter { index += 1 }
        let neighbours = [start > 0 ? signs[start - 1] : " ", index < signs.count ? signs[index] : " "]
        if neighbours.contains(where: { "…│╭╮╰╯┐┤".contains($0) }) { continue }
        let word = String(signs[start..<index]).lowercased()
        if word.count > 1, !known.contains(word) { found.append(word) }
      }
    }
    return found
  }

  @Test(arguments: [
    [""], ["g s"], ["g p"], ["g p", "O"], ["g q"], ["g q", "& z z z"], ["g p", "& z z z"], ["g p", "& A d a"], ["s"],
    ["s", "g q"], ["?"], ["g s", "?"], ["g p", "?"], ["g q", "?"], ["?", "<pagedown>"], ["?", "<end>"],
    ["?", "x x x x"], [":"], [":", "x x x x"], [":", "x x x x <enter>"], [":", "1 2"], [":", "1 2 %"],
    [":", "<pagedown>"], [":", "<pagedown> <pagedown> <pagedown> <pagedown>"], ["] q", "w"],
    ["g g", "] q ] q ] q", "w"],
    ["] q ] q ] q ] q", "w"], ["i"], ["] q", "i"], ["] q ] q ] q ] q", "i"], ["] q ] q ] q ] q", "s"], ["2"], ["]"],
    ["5"], ["m"], ["m a"], ["m a", "'"], ["'"], ["' b"], ["m <up>"], ["/"], ["/ A d a"], ["/ A d a M-r M-a M-c M-c"],
    ["/ M-r ("], ["/ M-r ["], ["/ M-r ) "], ["/ M-r *"], ["/ M-r ( ? <enter>"], ["/ A d a <enter>", "n n n n n n"],
    ["/ z z z <enter>"], ["/ z z z <enter>", "n"], ["n"], ["g i"], ["9 g i"], ["g s", "9 g i"], ["g p", "9 g i"],
    ["C-o"], ["M-o"], ["' '"], ["z j"], ["z j", "z j"], ["z h"], ["z h", "z h"], ["z m"], ["z m", "z m"], ["z >"],
    ["g p", "o"], ["g p", "o o"], ["g q", "o"], ["g q", "o o"], ["] l"], ["[ l"], ["] f"], ["[ f"], ["o"], ["g f"],
    ["y l"], ["] q ] q ] q ] q ] q ] q ] q"], ["[ q"], ["] s ] s ] s"], ["[ s [ s"], ["] v ] v ] v ] v"], ["[ v"],
    ["] m"], ["Y"], ["g x"],
  ])
  func noFrameHoldsAWordOfAnotherLanguage(keys: [String]) {
    for (columns, rows) in [(120, 32), (80, 20), (40, 12)] {
      var state = Self.state(columns, rows)
      for group in keys { state.type(group) }
      #expect(Self.strange(state) == [], "\(keys) at \(columns)×\(rows)\n\(draw(state).picture)")
      // What shows after a pause.
      if state.wantsPause {
        _ = state.pause()
        #expect(Self.strange(state) == [], "\(keys), then a pause, at \(columns)×\(rows)\n\(draw(state).picture)")
      }
    }
  }

  /// Each action, in each pane, with what it leaves on the screen.
  @Test func noActionAnswersInAnotherLanguage() {
    for pane in ["g a", "g s", "g p", "g q"] {
      for action in Action.allCases where action != .toggleLanguage {
        var state = Self.state(120, 32).typing(pane, "] q")
        _ = state.update(action)
        #expect(Self.strange(state) == [], "\(action.rawValue) in \(pane)\n\(draw(state).picture)")
      }
    }
  }

  @Test func whatComesFromBehindTheScreenIsFrench() {
    for sentence in Sentence.samples {
      for message in [Message.notice(sentence), .failed(sentence)] {
        var state = Self.state(160, 20)
        state.receive(message)
        #expect(Self.strange(state) == [], "\(sentence)")
        #expect(state.bottomLine.contains(sentence[.french].replacing("\u{A0}", with: " ")), "\(state.bottomLine)")
      }
    }
    var themes = Self.state(120, 20)
    themes.receive(.themes(["x"]))
    #expect(Self.strange(themes) == [] && draw(themes).picture.contains("Thèmes"))
    var greeted = Self.state(120, 20)
    greeted.greet()
    #expect(Self.strange(greeted) == [] && greeted.bottomLine.contains("Bienvenue"))
    var resumed = Self.state(120, 4)
    resumed.offer(resume: TextOffset(resumed.document.text.count - 9))
    #expect(Self.strange(resumed) == [] && resumed.bottomLine.contains("reprendre à"))
    var pasted = Self.state(120, 20)
    pasted.paste("mot")
    #expect(Self.strange(pasted) == [] && pasted.bottomLine.contains("collé"))
  }

  /// An article that is still being read, one without anything, notes and links.
  @Test func otherArticlesToo() {
    for text in ["", "Mot."] {
      var state = State(
        document: Document(
          text: DocumentText(text), blocks: text.isEmpty ? [] : [Block(.paragraph, TextRange(0, 4))]),
        sourceName: "", size: Size(rows: 20, columns: 100), keymap: .standard, theme: Theme.load("paper-dark").theme,
        colorDepth: .trueColor, locale: .french)
      let allowed: Set<String> = ["mot"]
      for keys in ["", "g s", "g p", "g q", "s", "w", "i", "y y", "y p", "y l", "] q", "] s", "] v"] {
        let shown = state.typing(keys)
        #expect(Set(Self.strange(shown)).subtracting(allowed) == [], "\(keys)\n\(draw(shown).picture)")
      }
      let document = state.document
      state.receive(
        .analysed(
          ArticleIndex(Article(language: .french), in: document), of: state.documentNumber))
      for keys in ["", "g p", "g q", "] q"] {
        let shown = state.typing(keys)
        #expect(Set(Self.strange(shown)).subtracting(allowed) == [], "\(keys)\n\(draw(shown).picture)")
      }
    }
    let linked = FinerMovementTests.linked.typing("z i")
    for (keys, words) in [
      ("] l <enter>", "Entrée ouvre, Échap ferme"), ("2 ] l <enter>", "seules les adresses web"),
      ("] f", "note 1\u{A0}: A note."), ("] f <enter>", "Entrée y mène"), ("4 ] l", "→"),
    ] {
      let picture = draw(linked.typing(keys)).picture
      #expect(picture.replacing("\u{A0}", with: " ").contains(words.replacing("\u{A0}", with: " ")), "\(picture)")
    }
  }

  /// At 40 columns the way to help is there, and nothing longer than the screen is cut in the middle of a hint.
  @Test(arguments: [40, 60, 80, 120, 200], ["g a", "g s", "g p", "g q"])
  func hintsFit(columns: Int, pane: String) {
    let line = Self.state(columns, 24).typing(pane).bottomLine
    #expect(line.contains("? aide"), "\(line)")
    #expect(!line.contains("aid…"))
  }
}
