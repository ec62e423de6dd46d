using Safeguarding.ModelBuilder;

// What each entry of the lexicon does on labelled text: the first thing to know before a weight is set or learned.
if (args is not ["entries", .. { Length: > 0 } files])
{
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
