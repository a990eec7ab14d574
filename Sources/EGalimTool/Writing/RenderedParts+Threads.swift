import EGalimReports
import TabularText

extension RenderedParts {
  /// Renders the parts with so many threads and hands them on in order, each by whatever thread.
  func write(threads: Int, to send: @Sendable ([UInt8]) -> Void) {
    ParallelText.write(parts: count, threads: threads, { append($0, to: &$1) }, to: send)
  }
}
