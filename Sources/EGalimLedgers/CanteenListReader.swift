import EGalim
import EGalimDiagnostics
import TabularText

/// Reads a canteen list: the platform's `cantines_creer` layout, with optional columns that place a canteen.
public struct CanteenListReader: Sendable {
  private var reading: TableReading<CanteenRows>

  /// Makes a reader.
  public init(_ options: ReadingOptions) {
    reading = TableReading(CanteenRows(), options)
  }

  /// The canteens whose lines hold no error; those with one are known by name, so that ledgers may name them.
  public var directory: CanteenDirectory { reading.rows.directory }
  /// What was found wrong, in file order.
  public var collector: DiagnosticCollector { reading.collector }
  /// The lists read, in order.
  public var files: [FileSummary] { reading.files }

  /// Reads a list; a file that is none is an error.
  public mutating func read(_ file: InputFile) { reading.readNamed(file) }

  /// Reads a list in memory.
  public mutating func read(bytes: [UInt8], path: String) { reading.read(bytes: bytes, path: path) }

  /// Reads a table that was opened to see what it is.
  mutating func read(_ table: consuming OpenedTable) throws(OpenedTable.Failure) { try reading.read(table) }

  mutating func takeFindings() -> DiagnosticCollector { reading.takeFindings() }
}
