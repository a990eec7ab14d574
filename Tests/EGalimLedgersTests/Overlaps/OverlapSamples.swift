import EGalim
import EGalimDiagnostics

@testable import EGalimLedgers

/// Ledgers in memory that are compared with each other.
struct OverlapSamples {
  let files: [InputFile]
  var options = ReadingOptions(today: today)

  /// Ledgers of lines below the header of 2026, named in order.
  init(_ ledgers: KeyValuePairs<String, [SampleLine]>) {
    self.init(ledgers.map { ($0, Array(([SampleLine.header] + $1.map(\.text)).joined(separator: "\n").utf8)) })
  }

  /// Ledgers of bytes.
  init(_ ledgers: [(path: String, bytes: [UInt8])]) {
    files = ledgers.map { InputFile(path: $0.path) }
    options.held = HeldInputs(Dictionary(ledgers.map { ($0.path, $0.bytes) }) { first, _ in first })
  }

  private func search(isThorough: Bool) -> OverlapSearch {
    OverlapSearch(files, options, isThorough: isThorough) { reader in
      for file in files { reader.read(file) }
    }
  }

  /// What they hold more than once.
  var overlaps: Overlaps { search(isThorough: true).overlaps }

  /// What is left out so that every line counts once.
  var leftOut: LeftOutRepeats { OverlapSearch.leftOut(search(isThorough: false)) }

  /// The ledgers read, every line once.
  func readOnce<Visitor: PurchaseVisitor>(_ visitor: Visitor) -> LedgerReader<Visitor> {
    var options = options
    options.leftOutRepeats = leftOut
    var reader = LedgerReader(options, visitor: visitor)
    for file in files { reader.read(file) }
    return reader
  }
}

extension RepeatedLine {
  /// Description and places in short: `Pommes 0:2 1:2×`, the cross for what is left out.
  var brief: String {
    ([description] + places.map { "\($0.table):\($0.line)\($0.fate == .kept ? "" : "×")" }).joined(separator: " ")
  }
}
