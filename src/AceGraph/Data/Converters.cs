using System.Globalization;
using System.Text.Json;
using AceGraph.Picklists;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AceGraph.Data;

internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    v => v.ToUnixTimeMilliseconds(), v => DateTimeOffset.FromUnixTimeMilliseconds(v));

/// <summary>ISO text, which sorts as the day does.</summary>
internal sealed class DayConverter() : ValueConverter<DateOnly, string>(
    v => v.ToString("O", CultureInfo.InvariantCulture), v => DateOnly.ParseExact(v, "O", CultureInfo.InvariantCulture));

internal sealed class IdsConverter() : ValueConverter<List<long>, string>(v => string.Join(' ', v), v => StoredLists.Ids(v));

internal sealed class WordsConverter() : ValueConverter<List<string>, string>(v => string.Join(' ', v), v => StoredLists.Words(v));

internal sealed class WireNameConverter<TEnum>() : ValueConverter<TEnum, string>(
    v => WireNames<TEnum>.Of(v), v => WireNames<TEnum>.Parse(v))
    where TEnum : struct, Enum;

internal sealed class WireNamesConverter<TEnum>() : ValueConverter<List<TEnum>, string>(
    v => string.Join(' ', v.Select(WireNames<TEnum>.Of)), v => StoredLists.Picks<TEnum>(v))
    where TEnum : struct, Enum;

internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default), v => JsonSerializer.Deserialize<T>(v, JsonSerializerOptions.Default)!);

internal sealed class ListComparer<T>() : ValueComparer<List<T>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    v => v.Aggregate(0, (h, x) => HashCode.Combine(h, x)),
    v => v.ToList());
