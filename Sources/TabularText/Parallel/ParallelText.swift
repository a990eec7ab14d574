import Dispatch

/// A text that several threads write: each makes parts of it, which are taken in order.
///
/// As in ``ParallelRun``, nobody waits for a turn: whoever has made a part early leaves it to the one whose turn it is. The
/// number of parts under way is bounded, and with it the memory; the storage of parts that were taken serves again.
public struct ParallelText: ~Copyable, Sendable {
  private struct Supply: Sendable {
    var nextIndex = 0
    var spare: [[UInt8]] = []
  }

  private let count: Int
  private let make: @Sendable (Int, inout [UInt8]) -> Void
  private let supply = Guarded(Supply())
  private let results = Guarded(PartOrder<[UInt8]>())
  /// How many more parts may be under way.
  private let room: DispatchSemaphore

  /// Fewer parts for a thread than these are made sooner than it is woken.
  private static let fewest = 4

  private init(count: Int, threads: Int, _ make: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    self.count = count
    self.make = make
    room = DispatchSemaphore(value: 2 * threads)
  }

  /// Makes the parts of a text and hands them on in order.
  ///
  /// - Parameters:
  ///   - count: how many parts there are.
  ///   - threads: how many threads may make them; with one, or few parts, none is started.
  ///   - make: appends the part of a number, from 0, to what is empty.
  ///   - send: takes a part; it is called for one after another, each time by whatever thread.
  public static func write(
    parts count: Int, threads: Int, _ make: @escaping @Sendable (Int, inout [UInt8]) -> Void,
    to send: @Sendable ([UInt8]) -> Void
  ) {
    let threads = min(threads, count / fewest)
    guard threads > 1 else {
      var bytes: [UInt8] = []
      for index in 0..<count {
        make(index, &bytes)
        send(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      return
    }
    let text = ParallelText(count: count, threads: threads, make)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in text.work(send) }
  }

  private borrowing func work(_ send: @Sendable ([UInt8]) -> Void) {
    while var part = nextPart() {
      make(part.index, &part.bytes)
      var turn = results.withLock { $0.arrive(part.bytes, at: part.index) }
      part.bytes = []
      while var bytes = turn.take() {
        send(bytes)
        giveBack(&bytes)
        turn = results.withLock { $0.advance() }
      }
    }
  }

  private borrowing func nextPart() -> (index: Int, bytes: [UInt8])? {
    room.wait()
    let part = supply.withLock { supply -> (index: Int, bytes: [UInt8])? in
      guard supply.nextIndex < count else { return nil }
      defer { supply.nextIndex += 1 }
      return (supply.nextIndex, supply.spare.popLast() ?? [])
    }
    if part == nil { room.signal() }
    return part
  }

  private borrowing func giveBack(_ bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    supply.withLock { supply in
      supply.spare.append([])
      swap(&supply.spare[supply.spare.count - 1], &bytes)
    }
    room.signal()
  }
}
