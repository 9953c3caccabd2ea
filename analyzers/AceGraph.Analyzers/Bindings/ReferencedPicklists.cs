using AceGraph.Analyzers.Picklists;
using Microsoft.CodeAnalysis;

namespace AceGraph.Analyzers.Bindings;

/// <summary>The picklists that enums of referenced assemblies are bound to.</summary>
internal static class ReferencedPicklists
{
    /// <summary>Looks only into assemblies that have the attribute, which each project with the package has for itself.</summary>
    public static HashSet<string> NamesIn(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (assembly.GetTypeByMetadataName($"{ContractAttributes.Namespace}.{ContractAttributes.Picklist}") is not null)
            {
                names.UnionWith(DeclaredTypes.In(assembly.GlobalNamespace).Select(PicklistEnum.Of).OfType<PicklistEnum>().Select(picklist => picklist.Name));
            }
        }

        return names;
    }
}
