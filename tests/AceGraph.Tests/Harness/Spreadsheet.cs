using System.Diagnostics;
using System.Security;

namespace AceGraph.Tests.Harness;

/// <summary>Opens CSV files in LibreOffice Calc, types into cells, and saves them in the form that they had.</summary>
public static class Spreadsheet
{
    /// <summary>How the dialog offers to read a file: commas, UTF-8; numbers are found, dates stay texts.</summary>
    public const string AsOffered = "44,34,76,1,,0,false,false";

    /// <summary>With "Detect special numbers": dates, times, truth values, percentages and sums of money are found too.</summary>
    public const string DetectingAll = "44,34,76,1,,0,false,true";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The soffice on the PATH, or null.</summary>
    public static string? Path { get; } = Executable.OnPath("soffice");

    /// <summary>One file to open, change and save.</summary>
    /// <param name="File">Path.</param>
    /// <param name="Reading">Such as <see cref="AsOffered"/>.</param>
    /// <param name="Typed">Column and row from 0, and what is typed there.</param>
    public sealed record Edit(string File, string Reading, params (int Column, int Row, string Text)[] Typed);

    /// <summary>Takes the files in turn, in one run of the program with a profile of its own.</summary>
    public static async Task EditAsync(params Edit[] edits)
    {
        using var profile = new TemporaryFolder();
        foreach (var (name, text) in Profile(string.Concat(edits.Select(Macro))))
        {
            var path = System.IO.Path.Combine(profile.Path, "user", name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        using var process = Process.Start(new ProcessStartInfo(
            Path!, ["--headless", "--norestore", "-env:UserInstallation=" + new Uri(profile.Path), "macro:///Standard.Module1.Run()"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var outputs = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var late = new CancellationTokenSource(Patience);
        await using var killing = late.Token.Register(() => process.Kill(entireProcessTree: true));
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(await outputs));
    }

    private static string Macro(Edit edit) => $"""
          doc = StarDesktop.loadComponentFromURL({Quoted(new Uri(edit.File).ToString())}, "_blank", 0, Array(Given("Hidden", True), Given("FilterName", "Text - txt - csv (StarCalc)"), Given("FilterOptions", {Quoted(edit.Reading)})))
          {string.Concat(edit.Typed.Select(t => $"doc.Sheets.getByIndex(0).getCellByPosition({t.Column}, {t.Row}).FormulaLocal = {Quoted(t.Text)}\n"))}
          doc.store()
          doc.close(True)

        """;

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"") + "\"";

    /// <summary>The first start would lay its own macros over these; told that it was, it does not.</summary>
    private static (string Name, string Text)[] Profile(string macro) =>
    [
        ("registrymodifications.xcu", """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """),
        ("basic/script.xlc", """
            <?xml version="1.0" encoding="UTF-8"?>
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
              <library:library library:name="Standard" library:link="false"/>
            </library:libraries>
            """),
        ("basic/Standard/script.xlb", """
            <?xml version="1.0" encoding="UTF-8"?>
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
              <library:element library:name="Module1"/>
            </library:library>
            """),
        ("basic/Standard/Module1.xba", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Function Given(name As String, value) As Object
              Dim argument As New com.sun.star.beans.PropertyValue
              argument.Name = name
              argument.Value = value
              Given = argument
            End Function
            Sub Run
              Dim doc As Object
              On Error GoTo Finish
            {SecurityElement.Escape(macro)}
            Finish:
              StarDesktop.terminate()
            End Sub
            </script:module>
            """),
    ];
}
