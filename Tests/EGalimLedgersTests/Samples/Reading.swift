import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// The day on which all these tests take place.
let today = CivilDate(iso: "2026-06-30") ?? .earliest

/// Reads one ledger in memory.
func readLedger(
  _ text: String, path: String = "achats.csv", directory: CanteenDirectory? = nil, excerpts: Bool = false
) -> LedgerReader<NoVisitor> {
  readLedger(Array(text.utf8), path: path, directory: directory, excerpts: excerpts)
}

/// Reads one ledger's bytes.
func readLedger(
  _ bytes: [UInt8], path: String = "achats.csv", directory: CanteenDirectory? = nil, excerpts: Bool = false
) -> LedgerReader<NoVisitor> {
  var options = ReadingOptions(today: today, directory: directory)
  options.keepsExcerpts = excerpts
  var reader = LedgerReader(options)
  reader.read(bytes: bytes, path: path)
  return reader
}

/// Reads lines below the header of 2026.
func readLines(_ lines: [SampleLine], directory: CanteenDirectory? = nil) -> LedgerReader<NoVisitor> {
  readLedger(([SampleLine.header] + lines.map(\.text)).joined(separator: "\n") + "\n", directory: directory)
}

extension Diagnostic {
  /// Code and place in short: `E104 2:45 famille_produits`.
  var brief: String {
    var words = [code.rawValue]
    if let line = place.line { words.append("\(line):\(place.column.map { String($0) } ?? "-")") }
    if let name = place.fieldName { words.append(name) }
    return words.joined(separator: " ")
  }
}
