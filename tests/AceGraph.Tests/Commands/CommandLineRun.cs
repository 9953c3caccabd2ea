using AceGraph.Commands;

namespace AceGraph.Tests.Commands;

/// <summary>A command line that runs in the test's own process.</summary>
internal static class CommandLineRun
{
    public static Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public static async Task<(int Code, string Output, string Error)> RunAsync(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, TimeProvider.System, output, error, cancellation);
        return (code, output.ToString(), error.ToString());
    }
}
