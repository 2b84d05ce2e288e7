package import DocumentModel
package import SpeechAttribution

/// Appends one article as JSON, schema 1, and a line feed.
///
/// Offsets are counted in Unicode scalars of the document's text.
/// - Parameters:
///   - source: the file's name or the record's address; null where there is none.
///   - id: the record's identifier, or nothing outside records.
package func writeArticleJSON(
  document: Document, article: Article, source: String?, id: RecordID? = nil, options: ExtractOptions = .init(),
  into output: inout [UInt8]
) {
  let capacity = document.text.count / 2 + 1024
  var json = JSONWriter(style: options.isIndented ? .indented : .oneLine, capacity: capacity)
  json.article(document, article, source: source, id: id, includesText: options.includeText)
  json.append(to: &output)
}

extension JSONWriter {
  /// One article and a line feed.
  mutating func article(_ document: Document, _ article: Article, source: String?, id: RecordID?, includesText: Bool) {
    document.text.bytes.withUnsafeBufferPointer { bytes in
      var writer = ArticleWriter(json: JSONWriter(capacity: 0), bytes: bytes, document: document, article: article)
      swap(&writer.json, &self)
      writer.write(source: source, id: id, includesText: includesText)
      writer.json.endLine()
      swap(&writer.json, &self)
    }
  }
}

private struct ArticleWriter: ~Copyable {
  var json: JSONWriter
  let bytes: UnsafeBufferPointer<UInt8>
  let document: Document
  let article: Article
  let offsets: ScalarOffsets

  init(json: consuming JSONWriter, bytes: UnsafeBufferPointer<UInt8>, document: Document, article: Article) {
    self.json = json
    self.bytes = bytes
    self.document = document
    self.article = article
    offsets = ScalarOffsets(bytes)
  }

  mutating func write(source: String?, id: RecordID?, includesText: Bool) {
    json.beginObject()
    json.key("schema")
    json.integer(1)
    member("source", source)
    if let id {
      json.key("id")
      json.id(id)
    }
    words("title", document.title)
    words("byline", document.byline)
    member("published", document.published)
    member("language", article.language.code)
    if includesText { words("text", document.text.range) }
    json.key("body")
    span(document.body)
    writeSections()
    writeSpeakers("speakers", article.speakers, quotations: true)
    writeQuotations()
    if !article.mentioned.isEmpty { writeSpeakers("mentioned", article.mentioned, quotations: false) }
    json.endObject()
  }

  private mutating func writeSections() {
    json.key("sections")
    json.beginArray()
    for (index, section) in document.sections.enumerated() {
      json.next()
      json.beginObject(isFlat: true)
      number("id", index)
      words("title", section.title)
      number("level", section.level)
      bounds(section.range)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeSpeakers(_ name: StaticString, _ speakers: [Speaker], quotations: Bool) {
    json.key(name)
    json.beginArray()
    // Field by field: a copy of the whole would count up all that it holds.
    for index in speakers.indices {
      json.next()
      json.beginObject()
      number("id", index)
      member("name", speakers[index].name)
      member("kind", speakers[index].kind.rawValue)
      if speakers[index].gender != .unknown { member("gender", speakers[index].gender.rawValue) }
      member("role", speakers[index].role)
      member("affiliation", speakers[index].affiliation)
      json.key("aliases")
      json.beginArray(isFlat: true)
      for alias in speakers[index].aliases {
        json.next()
        json.string(alias)
      }
      json.endArray()
      json.key("mentions")
      json.beginArray(isFlat: true)
      for mention in speakers[index].mentions {
        json.next()
        span(mention)
      }
      json.endArray()
      if quotations { numbers("quotations", speakers[index].quotations) }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeQuotations() {
    json.key("quotations")
    json.beginArray()
    let quotations = article.quotations
    for index in quotations.indices {
      json.next()
      json.beginObject()
      number("id", index)
      member("kind", quotations[index].kind.rawValue)
      bounds(quotations[index].range)
      if quotations[index].parts.count > 1 {
        json.key("parts")
        json.beginArray(isFlat: true)
        for part in quotations[index].parts {
          json.next()
          span(part)
        }
        json.endArray()
      }
      json.key("content")
      content(quotations[index].parts, quotations[index].range)
      // Asked here: the call copies the quotation.
      if !document.inlines.isEmpty { contentWithoutNotes(quotations[index]) }
      json.key("speaker")
      if let first = quotations[index].speakers.first { json.integer(first) } else { json.null() }
      if quotations[index].speakers.count > 1 { numbers("speakers", quotations[index].speakers) }
      json.key("attribution")
      if let attribution = quotations[index].attribution { write(attribution) } else { json.null() }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ attribution: Attribution) {
    json.beginObject(isFlat: true)
    evidence("cue", "cueStart", "cueEnd", attribution.cue)
    evidence("mention", "mentionStart", "mentionEnd", attribution.mention)
    if let antecedent = attribution.antecedent {
      evidence("antecedent", "antecedentStart", "antecedentEnd", antecedent)
    }
    member("rule", attribution.rule)
    json.key("confidence")
    json.share(attribution.confidence)
    json.endObject()
  }

  /// What was said: a slice of the text; several parts are joined by a space.
  private mutating func content(_ parts: [TextRange], _ range: TextRange) {
    guard parts.count > 1 else { return json.string(utf8: slice(parts.first ?? range)) }
    json.beginString()
    for (index, part) in parts.enumerated() {
      if index > 0 { json.joinString() }
      json.appendEscaped(slice(part))
    }
    json.endString()
  }

  /// The same without the numbers of footnotes, where there are any.
  private mutating func contentWithoutNotes(_ quotation: Quotation) {
    let parts = quotation.parts.isEmpty ? [quotation.range] : quotation.parts
    guard parts.contains(where: { document.partsWithoutNotes($0) != [$0] }) else { return }
    json.key("contentWithoutNotes")
    json.string(document.words(of: quotation))
  }

  // MARK: Members

  // Inlined, so that a key is a constant whose bytes are set without a call.

  private func slice(_ range: TextRange) -> UnsafeBufferPointer<UInt8> {
    let low = min(max(0, range.start.utf8), bytes.count)
    let high = min(max(low, range.end.utf8), bytes.count)
    return UnsafeBufferPointer(rebasing: bytes[low..<high])
  }

  @inline(__always) private mutating func member(_ key: StaticString, _ value: String?) {
    json.key(key)
    if let value { json.string(value) } else { json.null() }
  }

  @inline(__always) private mutating func words(_ key: StaticString, _ range: TextRange?) {
    json.key(key)
    if let range { json.string(utf8: slice(range)) } else { json.null() }
  }

  @inline(__always) private mutating func number(_ key: StaticString, _ value: Int) {
    json.key(key)
    json.integer(value)
  }

  private mutating func numbers(_ key: StaticString, _ values: [Int]) {
    json.key(key)
    json.beginArray(isFlat: true)
    for value in values {
      json.next()
      json.integer(value)
    }
    json.endArray()
  }

  private mutating func evidence(
    _ key: StaticString, _ startKey: StaticString, _ endKey: StaticString, _ range: TextRange?
  ) {
    words(key, range)
    offset(startKey, range?.start)
    offset(endKey, range?.end)
  }

  @inline(__always) private mutating func offset(_ key: StaticString, _ value: TextOffset?) {
    json.key(key)
    if let value { json.integer(offsets[value]) } else { json.null() }
  }

  private mutating func bounds(_ range: TextRange) {
    number("start", offsets[range.start])
    number("end", offsets[range.end])
  }

  private mutating func span(_ range: TextRange) {
    json.span(offsets[range.start], offsets[range.end])
  }
}

extension JSONWriter {
  mutating func id(_ id: RecordID?) {
    switch id {
    case .string(let value): string(value)
    case .number(let digits): raw(digits: digits)
    case .null, nil: null()
    }
  }
}
