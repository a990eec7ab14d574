import EGalimDiagnostics
import TabularText
import TestSupport
import Testing

@testable import EGalimLedgers

/// A ledger's encoding is none of its content.
@Suite("A ledger in any encoding")
struct TextFormTests {
  /// Lines with and without faults; every character is in all the encodings.
  private static func ledger(preamble: String = "", footer: String = "") -> String {
    var lines = [SampleLine.header]
    for index in 0..<40 {
      let amount = index == 7 ? "douze" : "\(index),50"
      let description = index.isMultiple(of: 3) ? "\"Bœuf à l'ancienne; \(index) €\"" : "Pêche n° \(index)"
      lines.append(SampleLine(["description": description, "prix_ht": amount, "fournisseur": "Épicerie œuvre"]).text)
      if index == 20 { lines.append("") }
    }
    return preamble + lines.joined(separator: "\n") + "\n" + footer
  }

  private static let texts = [
    ledger(), ledger(preamble: "sep=;\n"), ledger(preamble: "Mairie d'Orpierre;;\n\"Période : l\"année, 2026\n\n"),
    ledger(footer: "Sous-total;;;;767,50\nÉdité le 31/12/2026;;;;;;;;;;;\n"),
  ]

  private static func outcome(
    _ bytes: [UInt8], jobs: Int = 1, blockSize: Int = 1 << 17
  ) -> (outcome: ReadingOutcome, file: FileSummary?) {
    var options = ReadingOptions(today: today)
    options.jobs = jobs
    options.blockSize = blockSize
    options.ignoring = [.guessedEncoding]
    var reader = LedgerReader(options)
    reader.read(bytes: bytes, path: "achats.csv")
    return (ReadingOutcome([("achats.csv", bytes)], options), reader.files.first)
  }

  @Test("comes to what its twin in UTF-8 comes to", arguments: TextForm.all)
  func twins(form: TextForm) throws {
    for text in Self.texts {
      let twin = try #require(TextForm(.utf8, lineEnd: form.lineEnd).bytes(of: text))
      let bytes = try #require(form.bytes(of: text))
      let expected = Self.outcome(twin).outcome
      #expect(expected.lines.count == 39)
      for jobs in [1, 3] {
        for blockSize in [17, 64, 1_001, 1 << 17] {
          let found = Self.outcome(bytes, jobs: jobs, blockSize: blockSize)
          #expect(found.outcome.differences(from: expected).filter { $0 != "files" } == [], "\(jobs), \(blockSize)")
          let file = try #require(found.file)
          #expect(file.encoding.map { "\($0)" } == Self.name(form.encoding))
          #expect(file.hasByteOrderMark == form.hasMark)
          #expect([file.lines, file.counted] == [40, 39])
        }
      }
    }
  }

  private static func name(_ encoding: TextForm.Encoding) -> String {
    switch encoding {
    case .utf8: "utf8"
    case .windows1252: "windows1252"
    case .iso8859_15: "iso8859_15"
    case .utf16LittleEndian: "utf16LittleEndian"
    case .utf16BigEndian: "utf16BigEndian"
    }
  }

  @Test("is told when it was guessed, with a word to judge by", arguments: TextForm.all)
  func told(form: TextForm) throws {
    let bytes = try #require(form.bytes(of: Self.ledger()))
    let told = readLedger(bytes).diagnostics.filter { $0.code == .guessedEncoding }.map(\.finding)
    switch form.encoding {
    case .windows1252: #expect(told == [.guessedEncoding(.windows1252, word: "Bœuf")])
    case .iso8859_15: #expect(told == [.guessedEncoding(.iso8859_15, word: "Bœuf")])
    case .utf8, .utf16LittleEndian, .utf16BigEndian: #expect(told == [])
    }
  }

  @Test("is read as asked, and then nothing is told of it")
  func asked() throws {
    let bytes = try #require(TextForm(.windows1252).bytes(of: Self.ledger()))
    var options = ReadingOptions(today: today)
    options.encoding = .windows1252
    var reader = LedgerReader(options)
    reader.read(bytes: bytes, path: "a")
    #expect(reader.files.map(\.encoding) == [.windows1252])
    #expect(!reader.diagnostics.contains { $0.code == .guessedEncoding })
    options.encoding = .utf8
    var strict = LedgerReader(options)
    strict.read(bytes: bytes, path: "a")
    #expect(strict.diagnostics.contains { $0.code == .invalidUTF8 })
    strict.read(bytes: try #require(TextForm(.utf16BigEndian, hasMark: true).bytes(of: Self.ledger())), path: "b")
    #expect(strict.diagnostics.last?.finding == .utf16File)
  }

  @Test("tells what is no character at its line")
  func undecodable() throws {
    let line = SampleLine(["description": "P*che"]).text
    let text = "\(SampleLine.header)\n\(SampleLine(["description": "Épi"]).text)\n\(line)\n\(SampleLine().text)\n"
    var eight = try #require(TextForm(.windows1252).bytes(of: text))
    let star = try #require(eight.firstIndex(of: UInt8(ascii: "*")))
    eight[star] = 0x8F
    let reader = readLedger(eight)
    #expect(reader.diagnostics.map(\.brief) == ["W012", "E028 3:16 description"])
    #expect(reader.diagnostics.last?.finding == .undecodableText(.byte(0x8F, .windows1252)))
    #expect(reader.files.map(\.counted) == [2])

    var units = try #require(TextForm(.utf16LittleEndian, hasMark: true).bytes(of: text))
    units[2 + 2 * star + 1] = 0xD8
    #expect(readLedger(units).diagnostics.map(\.finding) == [.undecodableText(.unpairedSurrogate)])
    units[2 + 2 * star] = 0
    units[2 + 2 * star + 1] = 0
    #expect(readLedger(units).diagnostics.map(\.finding) == [.nulByte(offset: nil)])
    let whole = try #require(TextForm(.utf16LittleEndian, hasMark: true).bytes(of: text))
    let cut = readLedger(Array(whole.dropLast(3)))
    #expect(cut.diagnostics.map(\.finding) == [.undecodableText(.cutShort)])
    #expect(cut.diagnostics.map(\.place.line) == [4])
  }

  @Test("counts its bytes as they are in the file", arguments: TextForm.all)
  func progress(form: TextForm) throws {
    let bytes = try #require(form.bytes(of: String(repeating: Self.ledger(), count: 40)))
    for jobs in [1, 3] {
      var options = ReadingOptions(today: today)
      options.jobs = jobs
      options.blockSize = 5_000
      let progress = ReadingProgress()
      options.progress = progress
      var reader = LedgerReader(options)
      reader.read(bytes: bytes, path: "a")
      #expect(progress.state.bytes == bytes.count)
    }
  }
}
