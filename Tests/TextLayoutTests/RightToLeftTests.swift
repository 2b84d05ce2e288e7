import DocumentModel
import Testing

@testable import TextLayout

/// Lines whose letters run from right to left, as they are seen. Hebrew is written by its letters' names in the comments.
@Suite struct RightToLeftTests {
  private func lines(_ document: Document, width: Int, _ order: LetterOrder = .visual) -> [LaidOutLine] {
    var options = LayoutOptions(width: width)
    options.letterOrder = order
    return document.blocks.indices.flatMap {
      Typesetter.layOut(LayoutUnit(block: $0), in: document, options: options)
    }
  }

  /// The screen's rows, an edge at either side.
  private func seen(_ document: Document, width: Int, _ order: LetterOrder = .visual) -> [String] {
    lines(document, width: width, order).map { line in
      var row = [UInt32](repeating: 0x20, count: width)
      for placed in line.glyphs { row[placed.column] = placed.glyph.scalar }
      return "|" + String(String.UnicodeScalarView(row.compactMap(Unicode.Scalar.init))) + "|"
    }
  }

  /// Each case: what is written, and what is seen. The left-to-right marks keep the pictures in the order of the columns.
  @Test(arguments: [
    ("abc", "|abc     |"),
    // One word, flush right.
    ("\u{5D0}\u{5D1}\u{5D2}", "|     \u{5D2}\u{5D1}\u{5D0}|"),
    // A number and a Latin word keep their order.
    ("\u{5D0} 12 x", "|  x 12 \u{5D0}|"),
    // In a Latin paragraph only the Hebrew word turns.
    ("a \u{5D0}\u{5D1} b", "|a \u{5D1}\u{5D0} b  |"),
    // Brackets are mirrored, the full stop stands at the left.
    ("\u{5D0}(\u{5D1}).", "|   .(\u{5D1})\u{5D0}|"),
    // A mark that is not seen gives the paragraph its direction.
    ("\u{200F}1.", "|      .1|"),
    // An override has no effect and is seen.
    ("a\u{202E}bc", "|a\u{21E0}bc    |"),
  ])
  func turns(text: String, picture: String) {
    #expect(seen(document(text), width: 8) == [picture])
  }

  @Test func linesBreakInTheOrderOfReading() {
    let text = "\u{5D0}\u{5D1} \u{5D2}\u{5D3} abc \u{5D4}\u{5D5}"
    #expect(
      seen(document(text), width: 9) == [
        "|abc \u{5D3}\u{5D2} \u{5D1}\u{5D0}|",
        "|       \u{5D5}\u{5D4}|",
      ])
  }

  @Test func arabicLettersJoinAndMakeTheirLigature() {
    // beh alef lam alef: an initial beh, a final alef, the ligature of lam and alef, that stands for both.
    let line = lines(document("\u{628}\u{627}\u{644}\u{627}"), width: 6)[0]
    #expect(line.glyphs.map(\.glyph.scalar) == [0xFEFB, 0xFE8E, 0xFE91])
    #expect(line.glyphs.map(\.column) == [3, 4, 5])
    #expect(line.glyphs[0].range == TextRange(4, 8))
    // A joiner that forbids it keeps them apart.
    let apart = lines(document("\u{644}\u{200C}\u{627}"), width: 6)[0]
    #expect(apart.glyphs.map(\.glyph.scalar) == [0xFE8D, 0xFEDD])
  }

  @Test func aTerminalThatTurnsWordsGetsThemAsTheyAreRead() {
    #expect(
      seen(document("\u{5D0}\u{5D1} \u{5D2}\u{5D3} 12"), width: 8, .visualWords) == [
        "|12 \u{5D2}\u{5D3} \u{5D0}\u{5D1}|"
      ])
    #expect(
      seen(document("\u{5D0}\u{5D1} \u{5D2}\u{5D3} 12"), width: 8, .logical) == ["|\u{5D0}\u{5D1} \u{5D2}\u{5D3} 12|"])
  }

  @Test func theMarginIsAtTheRight() {
    var builder = DocumentBuilder()
    let quote = builder.open(.blockQuote)
    builder.add("\u{5D0}\u{5D1}", in: quote)
    let item = builder.open(.orderedItem(number: 12))
    builder.add("\u{5D0}", in: item)
    builder.add("a", in: quote)
    #expect(
      seen(builder.document, width: 12) == [
        "|        \u{5D1}\u{5D0} \u{2502}|", "|       \u{5D0} .12|", "|\u{2502} a         |",
      ])
    let found = lines(builder.document, width: 12)
    #expect(found.map(\.isRightToLeft) == [true, true, false])
  }

  @Test func aWordThatGoesOnHasItsSignAtTheLeft() {
    let letters = String(String.UnicodeScalarView((0x5D0...0x5D9).compactMap(Unicode.Scalar.init)))
    let rows = seen(document(letters), width: 6)
    #expect(rows[0] == "|\u{21B5}\u{5D4}\u{5D3}\u{5D2}\u{5D1}\u{5D0}|")
  }

  @Test func tablesTurnCellByCell() {
    var builder = DocumentBuilder()
    builder.addTable([["\u{5D0}\u{5D1}", "x"], ["abcd", "\u{5D2}"]], headerRows: 1)
    #expect(seen(builder.document, width: 20)[1] == "|\u{2502}   \u{5D1}\u{5D0} \u{2502} x \u{2502}        |")
    #expect(seen(builder.document, width: 20)[3] == "|\u{2502} abcd \u{2502} \u{5D2} \u{2502}        |")
  }

  @Test func codeKeepsItsLeftEdge() {
    #expect(
      seen(document("\u{5D0}\u{5D1}\nx \u{5D2}\u{5D3}", .code(language: "")), width: 6) == [
        "|\u{5D1}\u{5D0}    |", "|x \u{5D3}\u{5D2}  |",
      ])
  }

  /// Whatever the text, nothing is lost, nothing lies beyond the measure, and every letter has a column of its own.
  @Test func nothingIsLost() {
    let pieces = [
      "\u{5D0}\u{5D1}\u{5D2}", "abc", "12", "(\u{5D3})", "\u{628}\u{644}\u{627}", "\u{202B}x\u{202C}",
      "\u{2067}y\u{2069}", "«\u{5D4}»", "\u{661}\u{662}", "e\u{301}", "字", "\u{AD}",
    ]
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count] + (seed >> 60 < 9 ? " " : "")
      }
      let whole = document(text)
      for width in [3, 7, 16] {
        let logical = lines(whole, width: width, .logical)
        let visual = lines(whole, width: width)
        #expect(logical.map(\.range) == visual.map(\.range))
        for (read, shown) in zip(logical, visual) {
          let columns = shown.glyphs.flatMap { $0.column..<$0.column + Int($0.glyph.columns) }
          #expect(columns == columns.sorted() && Set(columns).count == columns.count, "\(text.debugDescription)")
          #expect(shown.glyphs.allSatisfy { $0.column >= 0 && $0.column + Int($0.glyph.columns) <= width })
          #expect(Set(shown.glyphs.flatMap { $0.range.bytes }) == Set(read.glyphs.flatMap { $0.range.bytes }))
        }
      }
    }
  }

  /// No order reaches over a line of code or a break that the author wants, whatever marks stand open.
  @Test func everyLineOfCodeHasItsOwnOrder() {
    let code = "x = \"\u{5D0}\u{5D1}\"\n1 + 2 = 3\n\u{2067}\ny = f(1);"
    let rows = seen(document(code, .code(language: "")), width: 14)
    #expect(
      rows[0] == "|x = \"\u{5D1}\u{5D0}\"      |" && rows[1] == "|1 + 2 = 3     |" && rows[3] == "|y = f(1);     |")
    var builder = DocumentBuilder()
    builder.add("a \u{5D0}⏎1 + 2")
    #expect(seen(builder.document, width: 8) == ["|a \u{5D0}     |", "|1 + 2   |"])
  }

  @Test func textFromLeftToRightIsToldByItsBytes() {
    #expect(!RightToLeft.mayBe(in: "« ë » Ï — ‐ “word” … А 𝐀 字 œ Œ l’été".utf8))
    for scalar: Unicode.Scalar in [
      "\u{5D0}", "\u{628}", "\u{840}", "\u{200F}", "\u{202B}", "\u{2067}", "\u{FB1D}", "\u{10900}",
    ] {
      #expect(RightToLeft.mayBe(in: String(Character(scalar)).utf8))
    }
  }
}
