using AceGraph.Commands;

#pragma warning disable RS0030 // The one place that names the system's clock; all else has it handed in.
return await CommandLine.RunAsync(args, TimeProvider.System);
#pragma warning restore RS0030
