using System.Text.Json;
using Safeguarding.Classification;
using Safeguarding.Cli.Json;

namespace Safeguarding.Cli.Verbs;

/// <summary>The stream of <c>classify --jsonl</c>: an answer or an error for each line, in order, in bounded memory.</summary>
internal sealed class ClassifyLines(CliHost host, Stream input, MessageContext defaults, bool scores, BearingLaw? law)
{
    private const int ProgressEvery = 10_000;

    /// <summary>How many lines got an error instead of an answer.</summary>
    public long Unusable { get; private set; }

    /// <summary>The gravest verdict of all lines.</summary>
    public TextVerdict Worst { get; private set; }

    public void Run()
    {
        using var reader = new LineReader(input);
        // Not disposed: that would close standard output, which isn't ours.
        var output = new BufferedStream(host.Out, 1 << 16);
        using var writer = JsonOut.Line(output);
        long answered = 0;
        while (reader.Read())
        {
            if (!reader.IsTooLong && IsBlank(reader.Line.Span))
                continue;
            Answer(writer, reader);
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
            // Somebody may be waiting for the answer to this line before sending the next.
            if (!reader.HasMore)
                output.Flush();
            if (++answered % ProgressEvery == 0 && host.ErrorIsTerminal)
                host.Error.Write($"\r{answered} lines");
        }
        if (answered >= ProgressEvery && host.ErrorIsTerminal)
            host.Error.WriteLine($"\r{answered} lines, {Unusable} not usable");
        output.Flush();
    }

    private void Answer(Utf8JsonWriter writer, LineReader reader)
    {
        if (reader.IsTooLong)
        {
            Refuse(writer, default, reader.Number, $"the line is longer than {LineReader.MaxLine >> 20} MiB");
            return;
        }
        var message = MessageLine.Read(reader.Line.Span, defaults);
        if (message.Error is not null)
        {
            Refuse(writer, message, reader.Number, message.Error);
            return;
        }
        var answer = TextClassifier.Default.Classify(message.Text!, message.Context);
        Worst = answer.Verdict > Worst ? answer.Verdict : Worst;
        writer.WriteStartObject();
        message.WriteId(writer);
        ClassificationJsonWriter.WriteMembers(writer, answer, scores, law, message.At);
        writer.WriteEndObject();
    }

    private void Refuse(Utf8JsonWriter writer, MessageLine message, long line, string error)
    {
        Unusable++;
        writer.WriteStartObject();
        message.WriteId(writer);
        writer.WriteNumber("line", line);
        writer.WriteString("error", error);
        writer.WriteEndObject();
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var b in line)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                return false;
        }
        return true;
    }
}
