using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Generation;

/// <summary>
/// Whether a project has a System.Text.Json that the generated converter compiles with: version 6 and later, which convert the keys of
/// dictionaries. Told by the reference, as a question to the compilation would make each keystroke bind the whole project.
/// </summary>
internal static class JsonReference
{
    private const string Name = "System.Text.Json";

    public static bool IsUsable(MetadataReference reference) => reference switch
    {
        CompilationReference { Compilation.Assembly: { Name: Name } } => true,
        PortableExecutableReference { FilePath: { } path } file => Path.GetFileNameWithoutExtension(path) == Name && VersionOf(file) >= 6,
        _ => false,
    };

    private static int VersionOf(PortableExecutableReference reference)
    {
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly
                ? assembly.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version.Major
                : 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or BadImageFormatException)
        {
            // The compiler reports it.
            return 0;
        }
    }
}
