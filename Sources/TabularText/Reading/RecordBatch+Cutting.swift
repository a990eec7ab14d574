extension RecordBatch {
  /// Cuts a small text, such as the beginning of a file, into records; the last one may lack its line end.
  ///
  /// - Parameters:
  ///   - text: the text in UTF-8, of fewer than 2^30 bytes.
  ///   - separator: what stands between its fields.
  ///   - firstLine: the physical line on which it begins, and the number of its first record.
  public init(cutting text: ArraySlice<UInt8>, separatedBy separator: Separator, firstLine: Int = 1) {
    self.init()
    bytes = Array(text)
    var scanner = RecordScanner(
      separator: separator, maximumRecordLength: RecordReader.lengthLimit, line: firstLine, number: firstLine)
    var (fields, records): ([FieldRange], [RecordEntry]) = ([], [])
    _ = scanner.scan(bytes.span, fields: &fields, records: &records)
    _ = scanner.finish(bytes.span, fields: &fields, records: &records)
    self.fields = fields
    self.records = records
    noteByteProblems()
  }
}
