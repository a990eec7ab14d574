import CommandLineKit
import Testing

@Suite("Words of an example")
struct CommandExampleTests {
  @Test(arguments: [
    ("a b", ["a", "b"]), ("  a   b ", ["a", "b"]), ("", []),
    ("a 'b c' d", ["a", "b c", "d"]), (#"a "b c""#, ["a", "b c"]), ("a ''", ["a", ""]), ("a x'y'z", ["a", "xyz"]),
    (#"a b\ c"#, ["a", "b c"]), (#"a 'b\'"#, ["a", #"b\"#]), (#"a "it's""#, ["a", "it's"]),
    ("a b | c", ["a", "b"]), ("a b > c", ["a", "b"]), ("a b|c", ["a", "b"]), ("a '|'", ["a", "|"]),
    ("a b && c", ["a", "b"]),
    (#"a \"#, ["a", #"\"#]),
  ])
  func areThoseOfAShell(_ line: String, _ expected: [String]) {
    #expect(CommandExample(line, "").words == expected)
  }
}
