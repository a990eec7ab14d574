import TabularText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many processors this process may use.
enum ProcessorCount {
  /// The processors that the process is allowed (`taskset`, a container's set), else those of the machine; 1 at least.
  static var available: Int { max(allowed ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// The processors on which Linux may run this process; nil elsewhere, and where it does not say.
  ///
  /// The kernel's own page is read: `sched_getaffinity` is a GNU extension, which Swift does not see.
  private static var allowed: Int? {
    guard let bytes = try? FileContent.bytes(ofPath: "/proc/self/status", atMost: 65_536) else { return nil }
    let name = "Cpus_allowed_list:"
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { count(inList: $0.dropFirst(name.count).drop { $0 == "\t" || $0 == " " }) }
  }

  /// How many numbers a list of the kernel names, such as `0-3,8,10-11`; nil when it is no such list.
  static func count(inList list: some StringProtocol) -> Int? {
    var count = 0
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { UInt16($0) }
      guard let first = ends[0], let last = ends[ends.count - 1], first <= last else { return nil }
      count += Int(last - first) + 1
    }
    return count
  }
}
