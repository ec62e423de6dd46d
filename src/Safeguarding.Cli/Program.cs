using Safeguarding.Cli;

return CommandLine.Run(args, CliHost.System());
