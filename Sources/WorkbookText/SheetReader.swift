import TabularText

/// Reads the rows of a sheet as records, a batch at a time.
///
/// A row that holds any value is a record; ``RecordEntry/line`` and ``RecordEntry/number`` are the row's number on the
/// sheet, so that rows without any value show as a gap between two numbers. Its fields begin with column A and end with
/// the last cell that holds a value. Values read as follows, always in the same form whatever the format shows:
///
/// - numbers, amounts and percentages: `12.5`, `20`, `0.055`, `21050118700012`;
/// - dates and times: `2026-01-31`, `2026-01-31T08:30:00`, `08:30:00`;
/// - yes and no: `TRUE`, `FALSE`; errors: `#N/A`, `#REF!` and the like;
/// - formulas: the value that was computed when the file was written; see ``SheetNotes/uncomputedFormulas``;
/// - merged cells: the value in the first one, the others empty.
public struct SheetReader: ~Copyable {
  private var part: XMLPart
  private var decoder: any RowDecoder
  private var events = XMLEvents()
  private var position = 0
  private var outcome: Result<Void, WorkbookTrouble>?

  init(_ part: consuming XMLPart, _ decoder: some RowDecoder) {
    self.part = part
    self.decoder = decoder
  }

  /// What the sheet hides or leaves open, as far as it was read.
  public var notes: SheetNotes { decoder.notes }

  /// The cells of the last batch, row by row and from left to right, where the reader was asked to keep them.
  public var storedCells: [StoredCell] { decoder.storedCells }

  /// The rows read so far that stand in the file without any value, such as those that were emptied or only coloured;
  /// where the reader was asked to keep cells.
  public var emptyRows: [Int] { decoder.emptyRows }

  /// How many fields every record has at least, empty ones added; set it once the header is known.
  ///
  /// Records of batches that were read before are lengthened with ``RecordBatch/padRecords(to:)``.
  public var minimumFieldCount: Int {
    get { decoder.minimumFieldCount }
    set { decoder.minimumFieldCount = newValue }
  }

  /// Replaces the records of a batch by the sheet's next ones.
  ///
  /// - Returns: false when there are none left; the batch is empty then.
  /// - Throws: what is wrong with the sheet, also when it shows only after records that were already given; once
  ///   thrown, it is thrown again by every further call.
  public mutating func nextBatch(_ batch: inout RecordBatch) throws(WorkbookTrouble) -> Bool {
    batch.clear()
    decoder.forgetStoredCells()
    if let outcome {
      try outcome.get()
      return false
    }
    do throws(WorkbookTrouble) {
      var goesOn = true
      while goesOn {
        position = try decoder.decode(events, from: position, into: &batch)
        // Full batches are handed over between two rows, be it in the middle of a block or at its end.
        if !decoder.hasEnded, RowBudget.isFull(batch), batch.openFieldCount == 0 { return true }
        position = 0
        goesOn = decoder.hasEnded ? false : try part.nextEvents(&events)
      }
    } catch {
      outcome = .failure(error)
      batch.clear()
      throw error
    }
    outcome = .success(())
    return !batch.records.isEmpty
  }
}
