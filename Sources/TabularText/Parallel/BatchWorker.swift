/// Works on batches of records: each thread has one, which sees some of the batches, in any order.
public protocol BatchWorker: Sendable {
  /// What it makes of a batch, to be taken in the order of the text.
  associatedtype Part: Sendable
  /// Works on a batch.
  mutating func work(on batch: borrowing RecordBatch) -> Part
}

/// Takes what workers made of batches, one after another in the order of the text.
public protocol BatchSink<Part>: Sendable {
  /// What a worker makes of a batch.
  associatedtype Part: Sendable
  /// Takes a part, with the batch that it was made of.
  mutating func take(_ part: Part, of batch: borrowing RecordBatch)
}
