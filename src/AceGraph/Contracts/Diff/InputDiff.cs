using GraphQLParser.AST;

namespace AceGraph.Contracts.Diff;

/// <summary>The fields of input objects; what they share with arguments is compared here for both.</summary>
internal static class InputDiff
{
    public static ContractChange Removed(InputElement input) =>
        ContractChange.Breaking(input, "input field removed: a request that gives it is refused");

    public static ContractChange Added(InputElement input) => Added(input, "input field");

    public static ContractChange Added(InputElement input, string what)
    {
        var type = SdlText.Of(input.Type);
        return input.IsRequired
            ? ContractChange.Breaking(input, $"required {what} added, of type {type}: a request without it is refused")
            : ContractChange.Dangerous(input, $"optional {what} added, of type {type}: who leaves it out gets what the server takes instead");
    }

    public static IEnumerable<ContractChange> Compare(InputElement old, InputElement current) =>
        Elements.Common(old, current).Concat(Type(old, current)).Concat(Default(old, current));

    private static IEnumerable<ContractChange> Type(InputElement old, InputElement current)
    {
        var (from, to) = (SdlText.Of(old.Type), SdlText.Of(current.Type));
        if (from == to)
            return [];
        var hurt = InputTypes.WhatBreaks(old.Type, current.Type);
        var change = $"type changed from {from} to {to}";
        return [hurt is null ? ContractChange.Safe(current, change) : ContractChange.Breaking(current, $"{change}: {hurt}")];
    }

    private static IEnumerable<ContractChange> Default(InputElement old, InputElement current)
    {
        var (from, to) = (TextOf(old.Default), TextOf(current.Default));
        if (from == to)
            return [];
        return [(from, to) switch
        {
            (null, _) when old.IsRequired => ContractChange.Safe(current, $"default {to} added: nobody has left it out until now"),
            (null, _) => ContractChange.Dangerous(current, $"default {to} added: it is taken where a request leaves the value out"),
            (_, null) when current.IsRequired => ContractChange.Breaking(current, $"default {from} removed: a request that leaves the value out is refused"),
            (_, null) => ContractChange.Dangerous(current, $"default {from} removed: it is no longer taken where a request leaves the value out"),
            _ => ContractChange.Dangerous(current, $"default changed from {from} to {to}, for requests that leave the value out"),
        }];
    }

    private static string? TextOf(GraphQLValue? value) => value is null ? null : SdlText.Of(value);
}
