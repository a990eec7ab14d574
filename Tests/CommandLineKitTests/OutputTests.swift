#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import CommandLineKit
import Synchronization
import Testing

@Suite("Outputs")
struct OutputTests {
  /// Counts deliveries and answers as told.
  final class Sink: Sendable {
    let deliveries = Mutex<[[UInt8]]>([])
    let answer: WriteOutcome

    init(_ answer: WriteOutcome = .written) { self.answer = answer }

    func output(capacity: Int) -> Output {
      Output(capacity: capacity) { bytes in
        self.deliveries.withLock { $0.append(bytes) }
        return self.answer
      }
    }

    var texts: [String] { deliveries.withLock { $0 }.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test
  func gathersUntilFullOrFlushed() {
    let sink = Sink()
    let output = sink.output(capacity: 5)
    output.write("ab")
    output.write("é")
    #expect(sink.texts == [])
    output.write([0x63])
    #expect(sink.texts == ["abéc"])
    output.writeLine("d")
    #expect(output.flush() == .written)
    #expect(output.flush() == .written)
    #expect(sink.texts == ["abéc", "d\n"])
  }

  @Test(arguments: [WriteOutcome.readerGone, .failed(code: 5)])
  func stopsAtTheFirstTrouble(_ trouble: WriteOutcome) {
    let sink = Sink(trouble)
    let output = sink.output(capacity: 0)
    output.write("a")
    output.write("b")
    #expect(output.flush() == trouble)
    #expect(output.outcome == trouble)
    #expect(sink.texts == ["a"])
  }

  @Test
  func capturesText() {
    let captured = CapturedOutput()
    let output = captured.output(isTerminal: true)
    output.write("à ")
    output.writeLine()
    #expect(captured.text == "à \n")
    #expect(captured.bytes == [0xC3, 0xA0, 0x20, 0x0A])
    #expect(output.isTerminal)
  }

  @Test
  func writesAllBytesThroughAPipe() throws {
    let ends = try pipeEnds()
    let output = Output.descriptor(ends.write, capacity: 10)
    #expect(!output.isTerminal)
    for number in 0..<100 { output.writeLine("ligne \(number)") }
    #expect(output.flush() == .written)
    close(ends.write)
    #expect(readAll(ends.read) == (0..<100).map { "ligne \($0)\n" }.joined())
    close(ends.read)
  }

  @Test
  func whatGoesFirstIsWrittenFirst() throws {
    let ends = try pipeEnds()
    let output = Output.descriptor(ends.write)
    let errors = Output.descriptor(ends.write, capacity: 0, after: output)
    output.write("1")
    errors.write("2")
    output.write("3")
    errors.write("4")
    close(ends.write)
    #expect(readAll(ends.read) == "1234")
    close(ends.read)
  }

  @Test
  func aBrokenPipeIsAReaderGone() throws {
    ignoreBrokenPipes()
    let ends = try pipeEnds()
    close(ends.read)
    let output = Output.descriptor(ends.write)
    output.write("a")
    #expect(output.flush() == .readerGone)
    close(ends.write)
  }

  @Test
  func aClosedDescriptorIsAFailure() {
    let output = Output.descriptor(-1)
    output.write("a")
    #expect(output.flush() == .failed(code: EBADF))
  }

  #if os(Linux)
    @Test
    func aFullDiskIsAFailure() {
      let descriptor = open("/dev/full", O_WRONLY)
      let output = Output.descriptor(descriptor)
      output.write("a")
      #expect(output.flush() == .failed(code: ENOSPC))
      close(descriptor)
    }
  #endif

  private func pipeEnds() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &block, block.count), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
