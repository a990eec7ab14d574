import EGalim
import EGalimDiagnostics
import TabularText

/// Reads meals files: `siret` or `cantine_id`, `date` (a day or a month), `repas_servis`, and who ate what.
public struct MealReader: Sendable {
  private var reading: TableReading<MealRows>

  /// Makes a reader.
  public init(_ options: ReadingOptions) {
    reading = TableReading(MealRows(options), options)
  }

  /// The meals, by canteen and year.
  public var meals: MealsTable { reading.rows.meals }
  /// What was found wrong, in file order.
  public var collector: DiagnosticCollector { reading.collector }
  /// The files read, in order.
  public var files: [FileSummary] { reading.files }

  /// Reads a file; one that holds no meals is an error.
  public mutating func read(_ file: InputFile) { reading.readNamed(file) }

  /// Reads a file in memory.
  public mutating func read(bytes: [UInt8], path: String) { reading.read(bytes: bytes, path: path) }

  /// Reads a table that was opened to see what it is.
  mutating func read(_ table: consuming OpenedTable) throws(OpenedTable.Failure) { try reading.read(table) }

  mutating func takeFindings() -> DiagnosticCollector { reading.takeFindings() }
}
