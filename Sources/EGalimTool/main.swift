import CommandLineKit

ignoreBrokenPipes()
EGalimTool.spec.run(Array(CommandLine.arguments.dropFirst()), in: .process()).exitProcess()
