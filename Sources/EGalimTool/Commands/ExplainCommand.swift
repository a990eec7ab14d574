import CommandLineKit
import EGalimDiagnostics

struct ExplainOptions: OptionRoot {
  var code: String?
}

/// `egalim explain`: what a code means, why it matters, what to do.
enum ExplainCommand {
  static let spec = CommandSpec(
    name: "explain",
    aliases: ["expliquer"],
    abstract: "Explique un code d'erreur ou d'avertissement\u{202F}; sans code, les liste tous.",
    positionals: [.value("CODE", help: "Un code comme E104.", at: \.code)],
    examples: [
      CommandExample("egalim explain E104", "Explique l'erreur E104."),
      CommandExample("egalim explain", "Tous les codes."),
    ]
  ) { (options: ExplainOptions, context: Context) throws(UsageError) in
    guard let text = options.code else {
      context.output.write(DiagnosticReference.list(in: .french))
      return .success
    }
    guard let code = DiagnosticCode(text) else {
      let nearest = DiagnosticCode.nearest(to: text)?.rawValue
      throw .custom(problem: Notice.unknownCode(text: text, nearest: nearest).text(), remedy: "")
    }
    context.output.write(DiagnosticReference.text(of: code, in: .french, width: context.pageWidth))
    return .success
  }
}
