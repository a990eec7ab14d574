import CommandLineKit
import TabularText

ignoreBrokenPipes()
Interruption.cleanUpOnSignals()
let context = Context.process(statusLineChange: Interruption.setLineIsDrawn)
EGalimTool.spec.run(Array(CommandLine.arguments.dropFirst()), in: context).exitProcess()
