import Dispatch

/// Reads a text with several threads: each reads a chunk, cuts it into records, and works on them.
///
/// Three things happen in the order of the text, each under a lock of its own: chunks are read and cut off by quote
/// parity; scanned chunks get their place (``RecordOrder``); what was made of them is taken (``PartOrder``). Nobody waits
/// for a turn: whoever comes early leaves the work to the one whose turn it is. The number of chunks under way is
/// bounded, and with it the memory.
final class ParallelRun<Worker: BatchWorker, Sink: BatchSink>: Sendable where Worker.Part == Sink.Part {
  private struct Supply: ~Copyable, Sendable {
    var reader: RecordReader
    var nextIndex = 0
    /// Batches that are done with, whose storage serves again.
    var spare: [RecordBatch] = []
    var trouble: FileTrouble?
  }

  /// What was made of a batch, with the batch.
  private struct Result: Sendable {
    let part: Worker.Part
    var batch: RecordBatch
  }

  private let separator: Separator
  private let maximumRecordLength: Int
  private let supply: Guarded<Supply>
  private let order: Guarded<RecordOrder>
  private let results = Guarded(PartOrder<Result>())
  private let sink: Guarded<Sink>
  private let workers: Guarded<[Worker?]>
  /// How many more chunks may be under way.
  private let room: DispatchSemaphore
  private let threads: Int

  init(_ reader: consuming RecordReader, workers: [Worker], sink: Sink) {
    separator = reader.separator
    maximumRecordLength = reader.maximumRecordLength
    order = Guarded(
      RecordOrder(
        separator: separator, maximumRecordLength: maximumRecordLength, lines: reader.endedLines,
        numbers: reader.endedRecords))
    supply = Guarded(Supply(reader: reader))
    self.sink = Guarded(sink)
    self.workers = Guarded(workers)
    threads = workers.count
    room = DispatchSemaphore(value: 2 * workers.count)
  }

  /// Reads to the end; the workers and the sink as they are then, and the trouble that ended the reading early.
  func run() -> (workers: [Worker], sink: Sink, trouble: FileTrouble?) {
    if threads == 1 {
      work(as: 0)
    } else {
      DispatchQueue.concurrentPerform(iterations: threads) { work(as: $0) }
    }
    return (workers.withLock { $0.compactMap(\.self) }, sink.withLock { $0 }, supply.withLock { $0.trouble })
  }

  private func work(as index: Int) {
    guard var worker = workers.withLock({ $0[index].take() }) else { return }
    while let chunk = nextChunk() {
      var settled = scan(consume chunk)
      // Taken out one by one: a batch that has one owner gives its storage to the next chunk.
      while !settled.isEmpty {
        var chunk = settled.removeFirst()
        chunk.batch.noteByteProblems()
        let index = chunk.index
        let part = worker.work(on: chunk.batch)
        hand(Result(part: part, batch: chunk.intoBatch()), at: index)
      }
    }
    workers.withLock { $0[index] = worker }
  }

  /// Cuts a chunk into records; returns the chunks that have their place now.
  private func scan(_ chunk: consuming RecordChunk) -> [RecordChunk] {
    chunk.scan(separator: separator, maximumRecordLength: maximumRecordLength)
    var scanned: RecordChunk? = consume chunk
    let (settled, isFinished) = order.withLock { ($0.settle(&scanned), $0.isFinished) }
    if isFinished { supply.withLock { $0.reader.stop() } }
    return settled
  }

  private func nextChunk() -> RecordChunk? {
    room.wait()
    let chunk = supply.withLock { supply -> RecordChunk? in
      var batch = supply.spare.popLast() ?? RecordBatch()
      do throws(FileTrouble) {
        guard let isLast = try supply.reader.nextChunk(&batch) else { return nil }
        defer { supply.nextIndex += 1 }
        return RecordChunk(index: supply.nextIndex, isLast: isLast, batch: batch)
      } catch {
        supply.trouble = error
        return nil
      }
    }
    if chunk == nil { room.signal() }
    return chunk
  }

  /// Brings a result, and takes all those whose turn it is.
  private func hand(_ result: Result, at index: Int) {
    var turn = results.withLock { $0.arrive(result, at: index) }
    while let result = turn.take() {
      sink.withLock { $0.take(result.part, of: result.batch) }
      giveBack(result)
      turn = results.withLock { $0.advance() }
    }
  }
}

extension ParallelRun {
  private func giveBack(_ result: consuming Result) {
    supply.withLock { $0.spare.append(result.batch) }
    room.signal()
  }
}

extension RecordReader {
  /// Reads the records that are left, batch by batch, with one thread for each worker.
  ///
  /// The sink gets the same records, numbers, lines and problems in the same order, whatever the number of workers and
  /// the size of blocks; only where one batch ends and the next one begins may differ.
  ///
  /// - Parameters:
  ///   - workers: one for each thread; which batches a worker sees is not determined.
  ///   - sink: takes what they make of the batches, in order.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails; what comes before was taken.
  public consuming func distribute<Worker: BatchWorker, Sink: BatchSink<Worker.Part>>(
    among workers: inout [Worker], into sink: inout Sink
  ) throws(FileTrouble) {
    guard !workers.isEmpty else { return }
    let end = ParallelRun(self, workers: workers, sink: sink).run()
    workers = end.workers
    sink = end.sink
    if let trouble = end.trouble { throw trouble }
  }
}
