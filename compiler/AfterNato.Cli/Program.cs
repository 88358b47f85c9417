using AfterNato.Cli;
using AfterNato.Cli.Output;

return CommandLine.Run(args, Terminal.OfProcess());
