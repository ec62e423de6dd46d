using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.ModelBuilder;
using Safeguarding.ModelBuilder.Learning;

// The shipped lexicon compiled, for the library to start with: to be run after each change of Data/lexicon.
if (args is ["compile", var to])
{
    var model = Lexicon.Default.CompileModel();
    var policy = Lexicon.Default.CompilePolicyFile(model.Outputs);
    File.WriteAllBytes(to, ShippedModel.Pack(LexiconModelFile.Write(model, FoldTable.FromShippedFile(), policy)));
    return 0;
}

if (args is ["learn", .. { Length: > 1 } learnArgs])
    return LearnCommand.Run(learnArgs);

// What each entry of the lexicon does on labelled text: the first thing to know before a weight is set or learned.
if (args is not ["entries", .. { Length: > 0 } files])
{
    Console.Error.WriteLine(
        "compile FILE   the shipped lexicon compiled (src/Safeguarding.Core/Data/lexicon/compiled.bin)"
    );
    Console.Error.WriteLine(
        "learn OUT.json ...   the weights of the wording (docs/design/text-core.md has the command)"
    );
    Console.Error.WriteLine(
        "entries FILE.jsonl[.gz] ...   how often each entry's patterns stand on innocent rows and on others"
    );
    return 2;
}
var evidence = new EntryEvidence();
foreach (var file in files)
    evidence.Read(file);
evidence.Write(Console.Out);
return 0;
