import Foundation

/// Finds the command that was built together with the tests.
public enum BuiltCommand {
  /// The path of `egalim`: what `EGALIM_COMMAND` says, else the file beside the test bundle.
  public static func path(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String {
    if let given = environment["EGALIM_COMMAND"], !given.isEmpty {
      return given
    }
    let candidates = folders().map { $0.appendingPathComponent("egalim").path }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw CommandFailure.notBuilt(lookedFor: candidates)
    }
    return found
  }

  /// Where a test bundle lies depends on the system, and on who started it.
  private static func folders() -> [URL] {
    let ownExecutable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let arguments = CommandLine.arguments.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath() }
    let bundleArguments = arguments.dropFirst().filter { $0.path.contains(".xctest") }
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let places = [ownExecutable] + arguments.prefix(1) + bundleArguments + bundles
    return places.flatMap { place in
      var folders: [URL] = []
      var folder = place.deletingLastPathComponent()
      // On macOS the executable lies three folders below the bundle's own.
      for _ in 0..<4 {
        folders.append(folder)
        folder = folder.deletingLastPathComponent()
      }
      return folders
    }
  }
}
