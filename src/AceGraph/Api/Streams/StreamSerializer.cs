using System.Buffers;
using GraphQL;
using GraphQL.Transport;

namespace AceGraph.Api.Streams;

/// <summary>Writes the messages of streams, whole before the first byte goes out: half a message would break the stream for good.</summary>
public sealed class StreamSerializer(ApiSerializer serializer, ErrorTranslator errors)
{
    public ReadOnlyMemory<byte> Write(OperationMessage message) =>
        Write(message, failed => new OperationMessage { Id = message.Id, Type = message.Type, Payload = failed });

    public ReadOnlyMemory<byte> Write(ExecutionResult result) => Write(result, failed => failed);

    private ReadOnlyMemory<byte> Write<T>(T value, Func<ExecutionResult, T> instead)
    {
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            serializer.Write(buffer, value);
        }
        catch (Exception e)
        {
            buffer = new ArrayBufferWriter<byte>();
            serializer.Write(buffer, instead(new ExecutionResult { Errors = [errors.Translate(e, null, "an answer that could not be written")] }));
        }
        return buffer.WrittenMemory;
    }
}
