import TabularText
import WorkbookText

/// Where a table's records come from: a text, or a sheet of a workbook.
struct TableSource: ~Copyable {
  /// How the file is written; nil for a workbook.
  struct TextForm {
    let separator: Separator
    let hasByteOrderMark: Bool
    let encoding: TextEncoding
  }

  let textForm: TextForm?
  /// The one that is not nil is read; a text's is nil too once it was taken.
  private var text: RecordReader?
  private var sheet: SheetReader?

  init(_ reader: consuming RecordReader) {
    textForm = TextForm(
      separator: reader.separator, hasByteOrderMark: reader.hasByteOrderMark, encoding: reader.encoding)
    text = .some(reader)
    sheet = nil
  }

  init(_ reader: consuming SheetReader) {
    textForm = nil
    text = nil
    sheet = .some(reader)
  }

  /// Replaces the content of a batch with the next records; false when there are none left.
  mutating func nextBatch(_ batch: inout RecordBatch) throws(TableTrouble) -> Bool {
    do throws(WorkbookTrouble) {
      if let goesOn = try sheet?.nextBatch(&batch) { return goesOn }
    } catch {
      throw .workbook(error)
    }
    do throws(FileTrouble) {
      return try text?.nextBatch(&batch) ?? false
    } catch {
      throw .file(error)
    }
  }

  /// Gives the text away, to be read by several threads; nil for a sheet.
  mutating func takeText() -> RecordReader? { text.take() }

  /// What the sheet hides or leaves open, as far as it was read; nil for a text.
  var sheetNotes: SheetNotes? {
    switch sheet {
    case .some(let reader): reader.notes
    case .none: nil
    }
  }
}
