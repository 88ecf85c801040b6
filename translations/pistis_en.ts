<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlignText</name>
    <message>
        <source>The dictionary %1 is damaged. What can be read of it is used.</source>
        <translation>The dictionary %1 is damaged. What can be read of it is used.</translation>
    </message>
    <message>
        <source>No dictionary is installed: lengths, numbers and names alone are compared.</source>
        <translation>No dictionary is installed: lengths, numbers and names alone are compared.</translation>
    </message>
    <message>
        <source>Both files are in the same language. They are aligned by the words they share.</source>
        <translation>Both files are in the same language. They are aligned by the words they share.</translation>
    </message>
    <message>
        <source>%1 has no text: all sentences of the other file stay unpaired.</source>
        <translation>%1 has no text: all sentences of the other file stay unpaired.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>This text is in Greek, so it becomes the Greek side.</source>
        <translation>This text is in Greek, so it becomes the Greek side.</translation>
    </message>
    <message>
        <source>This text is in English, so it becomes the English side.</source>
        <translation>This text is in English, so it becomes the English side.</translation>
    </message>
    <message>
        <source>Imported in one language.</source>
        <translation>Imported in one language.</translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n pair(s) of sentences, all of them sure.</source>
        <translation>
            <numerusform>Imported with %n pair of sentences, which is sure.</numerusform>
            <numerusform>Imported with %n pairs of sentences, all of them sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n pair(s) of sentences.</source>
        <translation>
            <numerusform>Imported with %n pair of sentences.</numerusform>
            <numerusform>Imported with %n pairs of sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stand(s) alone.</source>
        <translation>
            <numerusform>%n sentence stands alone.</numerusform>
            <numerusform>%n sentences stand alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n of them needs a look.</numerusform>
            <numerusform>%n of them need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is written in %1, but it was read as %2, as you chose; so its letters are wrong. Choose “as detected” beside the file.</source>
        <translation>The file is written in %1, but it was read as %2, as you chose; so its letters are wrong. Choose “as detected” beside the file.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character, so its end is not complete; it may have been cut off when it was copied. Look at its end, or get the file once more.</source>
        <translation>The file ends in the middle of a character, so its end is not complete; it may have been cut off when it was copied. Look at its end, or get the file once more.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file do(es) not exist in %1 and is (are) shown as �; so it is written in other letters. Choose them beside the file.</source>
        <translation>
            <numerusform>%n character of the file does not exist in %1 and is shown as �; so the file is written in other letters. Choose them beside it.</numerusform>
            <numerusform>%n characters of the file do not exist in %1 and are shown as �; so the file is written in other letters. Choose them beside it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell in which letters it is written. It was read as %1, which is a guess: if the text below looks wrong, choose other letters beside the file.</source>
        <translation>The file does not tell in which letters it is written. It was read as %1, which is a guess: if the text below looks wrong, choose other letters beside the file.</translation>
    </message>
    <message>
        <source>The library has a lesson “%1” already: this becomes its version %2, and version %3 stays below it. Another title makes a lesson of its own.</source>
        <translation>The library has a lesson “%1” already: this becomes its version %2, and version %3 stays below it. Another title makes a lesson of its own.</translation>
    </message>
    <message>
        <source>Lessons found: %1</source>
        <translation>Lessons found: %1</translation>
    </message>
    <message>
        <source>These texts are in the library already as “%1”, version %2; importing them again changes nothing.</source>
        <translation>These texts are in the library already as “%1”, version %2; importing them again changes nothing.</translation>
    </message>
    <message>
        <source>These texts are in the library already as “%1”, version %2; nothing was changed.</source>
        <translation>These texts are in the library already as “%1”, version %2; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>%1 days before: %2 of %3 losses stood at %4 or above. False alarms: %5 of %6 looks at customers who were not lost in the %7 days after.</source>
        <translation>%1 days before: %2 of %3 losses stood at %4 or above. False alarms: %5 of %6 looks at customers who were not lost in the %7 days after.</translation>
    </message>
    <message>
        <source>Attention %1 of 100</source>
        <translation>Attention %1 of 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Silence against the rhythm</source>
        <translation>Silence against the rhythm</translation>
    </message>
    <message>
        <source>Silence against the own gap</source>
        <translation>Silence against the own gap</translation>
    </message>
    <message>
        <source>Oldest unanswered request</source>
        <translation>Oldest unanswered request</translation>
    </message>
    <message>
        <source>Overdue promise</source>
        <translation>Overdue promise</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Mood noted</translation>
    </message>
    <message>
        <source>left out: no contact is known</source>
        <translation>left out: no contact is known</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s); rhythm %1, limit %2</source>
        <translation>
            <numerusform>quiet for %n day; rhythm %1, limit %2</numerusform>
            <numerusform>quiet for %n days; rhythm %1, limit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: fewer than two gaps between contacts</source>
        <translation>left out: fewer than two gaps between contacts</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s); the own gap is %1; all points from twice the gap on</source>
        <translation>
            <numerusform>quiet for %n day; the own gap is %1; all points from twice the gap on</numerusform>
            <numerusform>quiet for %n days; the own gap is %1; all points from twice the gap on</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no request was ever noted</source>
        <translation>left out: no request was ever noted</translation>
    </message>
    <message>
        <source>no request waits</source>
        <translation>no request waits</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n day(s); all points from 14 days on</source>
        <translation>
            <numerusform>waits for %n day; all points from 14 days on</numerusform>
            <numerusform>waits for %n days; all points from 14 days on</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no promise was due yet</source>
        <translation>left out: no promise was due yet</translation>
    </message>
    <message>
        <source>no promise is overdue</source>
        <translation>no promise is overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue; all points from 14 days on</source>
        <translation>
            <numerusform>%n day overdue; all points from 14 days on</numerusform>
            <numerusform>%n days overdue; all points from 14 days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s); all points from 3 on</source>
        <translation>
            <numerusform>%n open request; all points from 3 on</numerusform>
            <numerusform>%n open requests; all points from 3 on</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no mood was noted lately</source>
        <translation>left out: no mood was noted lately</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>mood, day, note</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Neither good nor bad</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mood, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not enough losses to test this score: %n so far, at least %1 are needed.</source>
        <translation>
            <numerusform>Not enough losses to test this score: %n so far, at least %1 are needed.</numerusform>
            <numerusform>Not enough losses to test this score: %n so far, at least %1 are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each score is of the records as they stood on its day, with the rhythm and the weights of today. The others were looked at on at most %1 of the same days.</source>
        <translation>Each score is of the records as they stood on its day, with the rhythm and the weights of today. The others were looked at on at most %1 of the same days.</translation>
    </message>
    <message numerus="yes">
        <source>no contact in the log for %n day(s); rhythm %1, limit %2</source>
        <translation>
            <numerusform>no contact in the log for %n day; rhythm %1, limit %2</numerusform>
            <numerusform>no contact in the log for %n days; rhythm %1, limit %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person or organisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Reason of the loss</source>
        <translation>Reason of the loss</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Longest gap</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Put off until</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>Put off from</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>us</source>
        <translation>us</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Lost to</translation>
    </message>
    <message>
        <source>Loss in own words</source>
        <translation>Loss in own words</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Suggestion set aside</source>
        <translation>Suggestion set aside</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Mood noted</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <comment>part of the attention score</comment>
        <translation>Weight: %1</translation>
    </message>
    <message>
        <source>Alarm line of the attention score</source>
        <translation>Alarm line of the attention score</translation>
    </message>
    <message>
        <source>Came with a file on</source>
        <translation>Came with a file on</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Sentence of the lesson</source>
        <translation>Sentence of the lesson</translation>
    </message>
    <message>
        <source>Comment on a note</source>
        <translation>Comment on a note</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Made in</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Own share of the talk, %</source>
        <translation>Own share of the talk, %</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>First felt slipping on</source>
        <translation>First felt slipping on</translation>
    </message>
</context>
<context>
    <name>BookRuleText</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Clean Monday</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independence Day</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Dormition of the Virgin Mary</source>
        <translation>Dormition of the Virgin Mary</translation>
    </message>
    <message>
        <source>Ochi Day</source>
        <translation>Ochi Day</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Second day of Christmas</translation>
    </message>
    <message>
        <source>Own day off</source>
        <translation>Own day off</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Rhythm of the book</source>
        <translation>Rhythm of the book</translation>
    </message>
    <message>
        <source>Limit of silence of the book</source>
        <translation>Limit of silence of the book</translation>
    </message>
    <message>
        <source>Answer in time within</source>
        <translation>Answer in time within</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Limit of silence</source>
        <translation>Limit of silence</translation>
    </message>
    <message>
        <source>Business hours on %1</source>
        <translation>Business hours on %1</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Work on %1</translation>
    </message>
    <message>
        <source>Day off on %1</source>
        <translation>Day off on %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, every year</translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n business hour</numerusform>
            <numerusform>%n business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as the book)</source>
        <translation>%1 (as the book)</translation>
    </message>
</context>
<context>
    <name>BrowsedList</name>
    <message>
        <source>%1: %2</source>
        <comment>a list, its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, search for “%2”</source>
        <translation>%1, search for “%2”</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1, filtered</translation>
    </message>
</context>
<context>
    <name>ChanceText</name>
    <message numerus="yes">
        <source>Your visits were dealt out anew %n time(s) among customers who began at about the same time. In these deals visiting certainly has nothing to do with losing.</source>
        <translation>
            <numerusform>Your visits were dealt out anew %n time among customers who began at about the same time. In these deals visiting certainly has nothing to do with losing.</numerusform>
            <numerusform>Your visits were dealt out anew %n times among customers who began at about the same time. In these deals visiting certainly has nothing to do with losing.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few customers for the usual chart.</source>
        <translation>There are too few customers for the usual chart.</translation>
    </message>
    <message>
        <source>The usual chart would still have claimed a link in %1 of %2 deals, on average from %3% kept with the fewest visits to %4% with the most.</source>
        <translation>The usual chart would still have claimed a link in %1 of %2 deals, on average from %3% kept with the fewest visits to %4% with the most.</translation>
    </message>
    <message numerus="yes">
        <source>As strong a link as in your own log came out %n time(s).</source>
        <translation>
            <numerusform>As strong a link as in your own log came out %n time.</numerusform>
            <numerusform>As strong a link as in your own log came out %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>So chance alone hardly does this. Why it is so, the log cannot tell.</source>
        <translation>So chance alone hardly does this. Why it is so, the log cannot tell.</translation>
    </message>
    <message>
        <source>So chance alone may well do this.</source>
        <translation>So chance alone may well do this.</translation>
    </message>
    <message>
        <source>There are too few losses for the honest comparison, so nothing can be said.</source>
        <translation>There are too few losses for the honest comparison, so nothing can be said.</translation>
    </message>
    <message>
        <source>The honest comparison found one in %1 of %2 deals; about 1 of 20 is luck.</source>
        <translation>The honest comparison found one in %1 of %2 deals; about 1 of 20 is luck.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on a lesson</source>
        <translation>
            <numerusform>%n note on a lesson</numerusform>
            <numerusform>%n notes on a lesson</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>people of the book</source>
        <translation>people of the book</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>own fields</translation>
    </message>
    <message>
        <source>rules of the book</source>
        <translation>rules of the book</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>import of “%1” (%2)</source>
        <comment>name of the file, what came in</comment>
        <translation>import of “%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n customer(s)</source>
        <translation>
            <numerusform>merge of %n customer</numerusform>
            <numerusform>merge of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>separation of %n customer(s)</source>
        <translation>
            <numerusform>separation of %n customer</numerusform>
            <numerusform>separation of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Part of the book</source>
        <translation>Part of the book</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>There is already a file %1. It was left as it is.</source>
        <translation>There is already a file %1. It was left as it is.</translation>
    </message>
    <message>
        <source>Several people of the book are called “%1”. Give the id of one:</source>
        <translation>Several people of the book are called “%1”. Give the id of one:</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>work</source>
        <translation>work</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message>
        <source>%1, %2</source>
        <comment>who asked, in which way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, what is to be known of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>wanted: %1</translation>
    </message>
    <message>
        <source>wanted: %1 · offered: %2</source>
        <translation>wanted: %1 · offered: %2</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>offered: %1</translation>
    </message>
    <message>
        <source>made in the visit of %1</source>
        <translation>made in the visit of %1</translation>
    </message>
    <message>
        <source>made in the call of %1</source>
        <translation>made in the call of %1</translation>
    </message>
    <message>
        <source>made in the video call of %1</source>
        <translation>made in the video call of %1</translation>
    </message>
    <message>
        <source>made in the message of %1</source>
        <translation>made in the message of %1</translation>
    </message>
    <message>
        <source>made on the request of %1</source>
        <translation>made on the request of %1</translation>
    </message>
    <message>
        <source>%1 has passed: the promise is overdue at once.</source>
        <comment>a day</comment>
        <translation>%1 has passed: the promise is overdue at once.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a way to ask, not an address</comment>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>CustomFieldText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Decimal number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Choice of values</source>
        <translation>Choice of values</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DigestText</name>
    <message numerus="yes">
        <source>%n customer(s) overdue</source>
        <translation>
            <numerusform>%n customer overdue</numerusform>
            <numerusform>%n customers overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n for today</numerusform>
            <numerusform>%n for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next week</source>
        <translation>
            <numerusform>%n next week</numerusform>
            <numerusform>%n next week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due or broken</source>
        <translation>
            <numerusform>%n promise due or broken</numerusform>
            <numerusform>%n promises due or broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <translation>
            <numerusform>%n without a next step</numerusform>
            <numerusform>%n without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Take a copy from your backup.</source>
        <translation>The file is damaged (%1). Take a copy from your backup.</translation>
    </message>
    <message>
        <source>All references lead somewhere.</source>
        <translation>All references lead somewhere.</translation>
    </message>
    <message>
        <source>References lead nowhere in: %1.</source>
        <translation>References lead nowhere in: %1.</translation>
    </message>
    <message>
        <source>The lists agree with the log of changes.</source>
        <translation>The lists agree with the log of changes.</translation>
    </message>
    <message>
        <source>These lists differ from the log of changes: %1. Nothing is lost: the log counts.</source>
        <translation>These lists differ from the log of changes: %1. Nothing is lost: the log counts.</translation>
    </message>
    <message>
        <source>Only you may read the book.</source>
        <translation>Only you may read the book.</translation>
    </message>
    <message>
        <source>Other users may read or write: %1. Take that right away from them.</source>
        <translation>Other users may read or write: %1. Take that right away from them.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please write the customer&apos;s name; up to 200 characters on one line.</source>
        <translation>Please write the customer&apos;s name; up to 200 characters on one line.</translation>
    </message>
    <message>
        <source>The region holds characters that cannot be stored.</source>
        <translation>The region holds characters that cannot be stored.</translation>
    </message>
    <message>
        <source>The note holds characters that cannot be stored, or is too long.</source>
        <translation>The note holds characters that cannot be stored, or is too long.</translation>
    </message>
    <message>
        <source>The day of loss is before the first contact. Please correct one of the two.</source>
        <translation>The day of loss is before the first contact. Please correct one of the two.</translation>
    </message>
    <message>
        <source>Please choose the customer.</source>
        <translation>Please choose the customer.</translation>
    </message>
    <message>
        <source>Please give the day.</source>
        <translation>Please give the day.</translation>
    </message>
    <message>
        <source>This day is still to come. Save it as planned, or choose today or earlier.</source>
        <translation>This day is still to come. Save it as planned, or choose today or earlier.</translation>
    </message>
    <message>
        <source>Please write what the customer asked.</source>
        <translation>Please write what the customer asked.</translation>
    </message>
    <message>
        <source>The answer holds characters that cannot be stored, or is too long.</source>
        <translation>The answer holds characters that cannot be stored, or is too long.</translation>
    </message>
    <message>
        <source>Please write what was promised, in the words that were used.</source>
        <translation>Please write what was promised, in the words that were used.</translation>
    </message>
    <message>
        <source>Please give the day by which it was promised.</source>
        <translation>Please give the day by which it was promised.</translation>
    </message>
    <message>
        <source>Please write the person&apos;s name.</source>
        <translation>Please write the person&apos;s name.</translation>
    </message>
    <message>
        <source>Please write the segment&apos;s name.</source>
        <translation>Please write the segment&apos;s name.</translation>
    </message>
    <message>
        <source>“%1” is not a book of Pistis, or it is damaged. It was left as it is; choose another file or take a copy from your backup.</source>
        <translation>“%1” is not a book of Pistis, or it is damaged. It was left as it is; choose another file or take a copy from your backup.</translation>
    </message>
    <message>
        <source>This record is no longer in the book.</source>
        <translation>This record is no longer in the book.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or choose another file.</source>
        <translation>“%1” was not found. Check the name, or choose another file.</translation>
    </message>
    <message>
        <source>Not saved: this record was changed meanwhile. Look at it again, then repeat your change.</source>
        <translation>Not saved: this record was changed meanwhile. Look at it again, then repeat your change.</translation>
    </message>
    <message>
        <source>The book “%1” is already open in another window of Pistis. Close it there, then try again.</source>
        <translation>The book “%1” is already open in another window of Pistis. Close it there, then try again.</translation>
    </message>
    <message>
        <source>The book “%1” was made by a newer version of Pistis. It was left untouched; install the newer version to open it.</source>
        <translation>The book “%1” was made by a newer version of Pistis. It was left untouched; install the newer version to open it.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left, or “%1” could not be written. Make some space and save again; nothing you typed is lost.</source>
        <translation>Not saved: there is no space left, or “%1” could not be written. Make some space and save again; nothing you typed is lost.</translation>
    </message>
    <message>
        <source>Not done: “%1” could not be read or written. Check that its folder is there and may be written to, then try again.</source>
        <translation>Not done: “%1” could not be read or written. Check that its folder is there and may be written to, then try again.</translation>
    </message>
    <message>
        <source>The team server cannot be reached.</source>
        <translation>The team server cannot be reached.</translation>
    </message>
    <message>
        <source>This day has passed. Agree on today or a later day with the customer.</source>
        <translation>This day has passed. Agree on today or a later day with the customer.</translation>
    </message>
    <message>
        <source>Please write the learner&apos;s name again; up to 200 characters on one line.</source>
        <translation>Please write the learner&apos;s name again; up to 200 characters on one line.</translation>
    </message>
    <message>
        <source>Not saved: something that was filled in cannot be stored. Please look over the fields.</source>
        <translation>Not saved: something that was filled in cannot be stored. Please look over the fields.</translation>
    </message>
    <message>
        <source>Not saved: this promise is settled already. Note a new one if more was promised.</source>
        <translation>Not saved: this promise is settled already. Note a new one if more was promised.</translation>
    </message>
    <message>
        <source>The limit is shorter than the rhythm. Make it at least as long, or leave it empty.</source>
        <translation>The limit is shorter than the rhythm. Make it at least as long, or leave it empty.</translation>
    </message>
    <message>
        <source>Nothing is due with this customer, so there is nothing to snooze.</source>
        <translation>Nothing is due with this customer, so there is nothing to snooze.</translation>
    </message>
    <message>
        <source>Choose a day after today and after the day on which the customer is due.</source>
        <translation>Choose a day after today and after the day on which the customer is due.</translation>
    </message>
    <message>
        <source>Please write why; a word is enough.</source>
        <translation>Please write why; a word is enough.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>This day has passed. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Not saved: this visit is no longer planned. Edit it to change what it says.</source>
        <translation>Not saved: this visit is no longer planned. Edit it to change what it says.</translation>
    </message>
    <message>
        <source>This day is still to come. A promise is kept on the day on which it was done.</source>
        <translation>This day is still to come. A promise is kept on the day on which it was done.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits and stands on one line. Please correct it.</source>
        <translation>A phone number has at least three digits and stands on one line. Please correct it.</translation>
    </message>
    <message>
        <source>An e-mail address has a sign @ and no spaces. Please correct it.</source>
        <translation>An e-mail address has a sign @ and no spaces. Please correct it.</translation>
    </message>
    <message>
        <source>A web address stands on one line without spaces. Please correct it.</source>
        <translation>A web address stands on one line without spaces. Please correct it.</translation>
    </message>
    <message>
        <source>The address is empty or holds characters that cannot be stored.</source>
        <translation>The address is empty or holds characters that cannot be stored.</translation>
    </message>
    <message>
        <source>The label of a phone, e-mail or address stands on one line.</source>
        <translation>The label of a phone, e-mail or address stands on one line.</translation>
    </message>
    <message>
        <source>Please write a passphrase.</source>
        <translation>Please write a passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please write the same one twice.</source>
        <translation>The two passphrases differ. Please write the same one twice.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Pistis. Please choose another file.</source>
        <translation>This is not a sealed file of Pistis. Please choose another file.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Nothing was written; please try again.</source>
        <translation>This is not the passphrase of the file. Nothing was written; please try again.</translation>
    </message>
    <message>
        <source>The sealed file is cut off or was changed, so it cannot be trusted. Nothing was written; take another copy of it.</source>
        <translation>The sealed file is cut off or was changed, so it cannot be trusted. Nothing was written; take another copy of it.</translation>
    </message>
    <message>
        <source>Please choose where the file is to be written.</source>
        <translation>Please choose where the file is to be written.</translation>
    </message>
    <message>
        <source>This is the open book itself. Please choose another file.</source>
        <translation>This is the open book itself. Please choose another file.</translation>
    </message>
    <message>
        <source>Not saved: the request stands otherwise by now. Look at it again; one that is closed can be reopened.</source>
        <translation>Not saved: the request stands otherwise by now. Look at it again; one that is closed can be reopened.</translation>
    </message>
    <message>
        <source>A tag is one line of up to 60 characters, without control characters.</source>
        <translation>A tag is one line of up to 60 characters, without control characters.</translation>
    </message>
    <message>
        <source>Please choose another customer: this one cannot be merged with itself.</source>
        <translation>Please choose another customer: this one cannot be merged with itself.</translation>
    </message>
    <message>
        <source>This value follows from what was done, so it cannot be set. Take the step back instead.</source>
        <translation>This value follows from what was done, so it cannot be set. Take the step back instead.</translation>
    </message>
    <message>
        <source>Nothing was merged or separated: one of the two was deleted or merged meanwhile. Look at both again.</source>
        <translation>Nothing was merged or separated: one of the two was deleted or merged meanwhile. Look at both again.</translation>
    </message>
    <message>
        <source>Nothing was restored: this record is not deleted. Look at the list again.</source>
        <translation>Nothing was restored: this record is not deleted. Look at the list again.</translation>
    </message>
    <message>
        <source>The competitor&apos;s name stands on one line of up to 200 characters.</source>
        <translation>The competitor&apos;s name stands on one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>The words about the loss hold characters that cannot be stored, or are too long.</source>
        <translation>The words about the loss hold characters that cannot be stored, or are too long.</translation>
    </message>
    <message>
        <source>Two segments have this name. Give one of them another name, or delete one.</source>
        <translation>Two segments have this name. Give one of them another name, or delete one.</translation>
    </message>
    <message>
        <source>A rhythm is 1 to 3,650 days; 0 follows the book.</source>
        <translation>A rhythm is 1 to 3,650 days; 0 follows the book.</translation>
    </message>
    <message>
        <source>The limit of silence is at least as long as the rhythm and at most 3,650 days; 0 is twice the rhythm.</source>
        <translation>The limit of silence is at least as long as the rhythm and at most 3,650 days; 0 is twice the rhythm.</translation>
    </message>
    <message>
        <source>A rhythm is 1 to 3,650 days.</source>
        <translation>A rhythm is 1 to 3,650 days.</translation>
    </message>
    <message>
        <source>Give 1 to 999 business hours.</source>
        <translation>Give 1 to 999 business hours.</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>The day must end after it begins.</translation>
    </message>
    <message>
        <source>At least one weekday must be open, else no request would ever be late.</source>
        <translation>At least one weekday must be open, else no request would ever be late.</translation>
    </message>
    <message>
        <source>The name of a day off is one line of up to 200 characters.</source>
        <translation>The name of a day off is one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>This day is already among your own days off. Change it in the list.</source>
        <translation>This day is already among your own days off. Change it in the list.</translation>
    </message>
    <message>
        <source>Please give the day of the loss.</source>
        <translation>Please give the day of the loss.</translation>
    </message>
    <message>
        <source>This day is still to come. Mark the customer as lost once it has come.</source>
        <translation>This day is still to come. Mark the customer as lost once it has come.</translation>
    </message>
    <message>
        <source>Please choose the reason of the loss.</source>
        <translation>Please choose the reason of the loss.</translation>
    </message>
    <message>
        <source>Nothing was changed: this customer is not lost. Look at the page again.</source>
        <translation>Nothing was changed: this customer is not lost. Look at the page again.</translation>
    </message>
    <message>
        <source>There is no import of this number in the book. Look at the list of imports again.</source>
        <translation>There is no import of this number in the book. Look at the list of imports again.</translation>
    </message>
    <message>
        <source>Nothing was taken back: this import was taken back already.</source>
        <translation>Nothing was taken back: this import was taken back already.</translation>
    </message>
    <message>
        <source>A reason is one line of up to 200 characters, without control characters.</source>
        <translation>A reason is one line of up to 200 characters, without control characters.</translation>
    </message>
    <message>
        <source>A suggestion is snoozed until a day after today. Choose a later one.</source>
        <translation>A suggestion is snoozed until a day after today. Choose a later one.</translation>
    </message>
    <message>
        <source>Please write what makes you feel so; a mood without a note is not kept.</source>
        <translation>Please write what makes you feel so; a mood without a note is not kept.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100, at least one is above 0, and the line is from 1 to 100.</source>
        <translation>A weight is a number from 0 to 100, at least one is above 0, and the line is from 1 to 100.</translation>
    </message>
    <message>
        <source>Please write one line of up to 200 characters.</source>
        <translation>Please write one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>Please write a whole number of up to 15 digits, such as %1.</source>
        <translation>Please write a whole number of up to 15 digits, such as %1.</translation>
    </message>
    <message>
        <source>Please write a number of up to 15 digits, such as %1.</source>
        <translation>Please write a number of up to 15 digits, such as %1.</translation>
    </message>
    <message>
        <source>Please write a day as day/month/year, such as 31/12/2026.</source>
        <translation>Please write a day as day/month/year, such as 31/12/2026.</translation>
    </message>
    <message>
        <source>Please write yes or no.</source>
        <translation>Please write yes or no.</translation>
    </message>
    <message>
        <source>Please choose one of the values of this field.</source>
        <translation>Please choose one of the values of this field.</translation>
    </message>
    <message>
        <source>Please write the field&apos;s name; up to 200 characters on one line.</source>
        <translation>Please write the field&apos;s name; up to 200 characters on one line.</translation>
    </message>
    <message>
        <source>There is already a field of this name. Please choose another name.</source>
        <translation>There is already a field of this name. Please choose another name.</translation>
    </message>
    <message>
        <source>Please write the values to choose from, one on each line.</source>
        <translation>Please write the values to choose from, one on each line.</translation>
    </message>
    <message>
        <source>No own field has this name. Look at the names under “Own fields”.</source>
        <translation>No own field has this name. Look at the names under “Own fields”.</translation>
    </message>
    <message>
        <source>Please write the filter&apos;s name; up to 200 characters on one line.</source>
        <translation>Please write the filter&apos;s name; up to 200 characters on one line.</translation>
    </message>
    <message>
        <source>Two filters have the same name. Please choose another one.</source>
        <translation>Two filters have the same name. Please choose another one.</translation>
    </message>
    <message>
        <source>Nothing was changed: another own field has this name by now. Give that one another name, then try again.</source>
        <translation>Nothing was changed: another own field has this name by now. Give that one another name, then try again.</translation>
    </message>
    <message>
        <source>Not brought back: this belongs to a loss, and the customer is not lost in this way. Give the day and the reason of the loss first.</source>
        <translation>Not brought back: this belongs to a loss, and the customer is not lost in this way. Give the day and the reason of the loss first.</translation>
    </message>
    <message>
        <source>Nothing was changed: another segment has this name by now. Give that one another name, then try again.</source>
        <translation>Nothing was changed: another segment has this name by now. Give that one another name, then try again.</translation>
    </message>
    <message>
        <source>Please write the note; it may not hold control characters or be longer than a million characters. Only a bookmark may be without words.</source>
        <translation>Please write the note; it may not hold control characters or be longer than a million characters. Only a bookmark may be without words.</translation>
    </message>
    <message>
        <source>Please choose the sentence of the lesson that the note is on.</source>
        <translation>Please choose the sentence of the lesson that the note is on.</translation>
    </message>
    <message>
        <source>Please mark a word within one sentence for the note.</source>
        <translation>Please mark a word within one sentence for the note.</translation>
    </message>
    <message>
        <source>This lesson comes with the program and cannot be removed. Nothing was changed.</source>
        <translation>This lesson comes with the program and cannot be removed. Nothing was changed.</translation>
    </message>
    <message>
        <source>This lesson is in the library, so there is nothing to put back. Nothing was changed.</source>
        <translation>This lesson is in the library, so there is nothing to put back. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is already a file or folder of this name. It was left as it is; choose another name or place.</source>
        <translation>There is already a file or folder of this name. It was left as it is; choose another name or place.</translation>
    </message>
    <message>
        <source>Who asked stands on one line of up to 200 characters.</source>
        <translation>Who asked stands on one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>What the customer wanted stands on one line of up to 200 characters.</source>
        <translation>What the customer wanted stands on one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>What you offered stands on one line of up to 200 characters.</source>
        <translation>What you offered stands on one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>The way of asking stands on one line of up to 200 characters.</source>
        <translation>The way of asking stands on one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>Please give the day and the time at which it was asked.</source>
        <translation>Please give the day and the time at which it was asked.</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time at which the customer asked.</source>
        <translation>This time is still to come. Give the time at which the customer asked.</translation>
    </message>
    <message>
        <source>The request was answered before this time. Give the time at which it was asked.</source>
        <translation>The request was answered before this time. Give the time at which it was asked.</translation>
    </message>
    <message>
        <source>The promise can only be made in a visit or a request of the same customer. Choose one of these, or none.</source>
        <translation>The promise can only be made in a visit or a request of the same customer. Choose one of these, or none.</translation>
    </message>
    <message>
        <source>A customer cannot belong to itself, nor to one that belongs to it. Please choose another organisation, or none.</source>
        <translation>A customer cannot belong to itself, nor to one that belongs to it. Please choose another organisation, or none.</translation>
    </message>
    <message>
        <source>Please choose the organisation among those found, or leave the field empty.</source>
        <translation>Please choose the organisation among those found, or leave the field empty.</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 9:30, or leave it empty.</source>
        <translation>Please write the time as hours and minutes, such as 9:30, or leave it empty.</translation>
    </message>
    <message>
        <source>A visit lasts up to 1,440 minutes, which is a day.</source>
        <translation>A visit lasts up to 1,440 minutes, which is a day.</translation>
    </message>
    <message>
        <source>The purpose is one line of up to 200 characters.</source>
        <translation>The purpose is one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>The outcome is one line of up to 200 characters.</source>
        <translation>The outcome is one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>The names of those who took part are one line of up to 200 characters.</source>
        <translation>The names of those who took part are one line of up to 200 characters.</translation>
    </message>
    <message>
        <source>A share of the talk is a whole number from 0 to 100.</source>
        <translation>A share of the talk is a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>Please choose who else was there among those found, or empty that line.</source>
        <translation>Please choose who else was there among those found, or empty that line.</translation>
    </message>
    <message>
        <source>A file of a visit has up to 10 MB. Make it smaller, or write into the note where it is kept.</source>
        <translation>A file of a visit has up to 10 MB. Make it smaller, or write into the note where it is kept.</translation>
    </message>
    <message>
        <source>A folder cannot be kept with a visit. Choose the files that are in it.</source>
        <translation>A folder cannot be kept with a visit. Choose the files that are in it.</translation>
    </message>
    <message>
        <source>What is in this file is not in the book any more, or was damaged. Attach the file again if you have it.</source>
        <translation>What is in this file is not in the book any more, or was damaged. Attach the file again if you have it.</translation>
    </message>
    <message>
        <source>A file that you chose is still being read. Please save again in a moment.</source>
        <translation>A file that you chose is still being read. Please save again in a moment.</translation>
    </message>
    <message>
        <source>The desktop has no program that opens this kind of file. Save a copy of it with pistis-cli attachments, or install one.</source>
        <translation>The desktop has no program that opens this kind of file. Save a copy of it with pistis-cli attachments, or install one.</translation>
    </message>
    <message>
        <source>Please write what is to be done; up to 200 characters on one line.</source>
        <translation>Please write what is to be done; up to 200 characters on one line.</translation>
    </message>
    <message>
        <source>This day is still to come. A task is done on the day on which it was done.</source>
        <translation>This day is still to come. A task is done on the day on which it was done.</translation>
    </message>
    <message>
        <source>A task is put off until a day after today. Choose a later one.</source>
        <translation>A task is put off until a day after today. Choose a later one.</translation>
    </message>
    <message>
        <source>Not saved: this task stands otherwise by now. Look at it again; one that is done or cancelled can be opened again.</source>
        <translation>Not saved: this task stands otherwise by now. Look at it again; one that is done or cancelled can be opened again.</translation>
    </message>
    <message>
        <source>There is no such day. Please correct it.</source>
        <translation>There is no such day. Please correct it.</translation>
    </message>
    <message>
        <source>Not saved: a person with own hours would then never be open. Please change the hours of that person first.</source>
        <translation>Not saved: a person with own hours would then never be open. Please change the hours of that person first.</translation>
    </message>
    <message>
        <source>Not saved: another version of this lesson came meanwhile. Please do it once more.</source>
        <translation>Not saved: another version of this lesson came meanwhile. Please do it once more.</translation>
    </message>
    <message>
        <source>Not saved: “%1” can only be read here. Another window has it open, or its folder may not be written to. Close that window, or copy the book to a folder of your own, and open it again.</source>
        <translation>Not saved: “%1” can only be read here. Another window has it open, or its folder may not be written to. Close that window, or copy the book to a folder of your own, and open it again.</translation>
    </message>
    <message>
        <source>It was first felt slipping on the day of the loss or before it. Please correct one of the two.</source>
        <translation>It was first felt slipping on the day of the loss or before it. Please correct one of the two.</translation>
    </message>
    <message>
        <source>The day on which it was first felt slipping is before the first contact. Please correct one of the two.</source>
        <translation>The day on which it was first felt slipping is before the first contact. Please correct one of the two.</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>delay (days)</source>
        <translation>delay (days)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>losses</translation>
    </message>
    <message>
        <source>losses per extra visit ×</source>
        <translation>losses per extra visit ×</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>visits in the window</source>
        <translation>visits in the window</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>per 1000 days</source>
        <translation>per 1000 days</translation>
    </message>
    <message>
        <source>kept in a year</source>
        <translation>kept in a year</translation>
    </message>
    <message>
        <source>days since first contact</source>
        <translation>days since first contact</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <source>still with you</source>
        <translation>still with you</translation>
    </message>
    <message>
        <source>What the naive chart would claim (misleading): %1 kept of the third visited least, %2 of the third visited most.</source>
        <translation>What the naive chart would claim (misleading): %1 kept of the third visited least, %2 of the third visited most.</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within segment and quarter:</source>
        <translation>Adjusted for how often each customer is usually visited; compared within segment and quarter:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within segment:</source>
        <translation>Adjusted for how often each customer is usually visited; compared within segment:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within quarter:</source>
        <translation>Adjusted for how often each customer is usually visited; compared within quarter:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited:</source>
        <translation>Adjusted for how often each customer is usually visited:</translation>
    </message>
    <message>
        <source>The link changes with the days since the first contact:</source>
        <translation>The link changes with the days since the first contact:</translation>
    </message>
    <message>
        <source>after day</source>
        <translation>after day</translation>
    </message>
    <message>
        <source>up to day</source>
        <translation>up to day</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%n customer(s) written to “%1”</source>
        <translation>
            <numerusform>%n customer written to “%1”</numerusform>
            <numerusform>%n customers written to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) written to “%1”</source>
        <translation>
            <numerusform>%n visit written to “%1”</numerusform>
            <numerusform>%n visits written to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the agenda written to “%1”</source>
        <translation>
            <numerusform>%n entry of the agenda written to “%1”</numerusform>
            <numerusform>%n entries of the agenda written to “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book was written to “%1”</source>
        <translation>The whole book was written to “%1”</translation>
    </message>
    <message>
        <source>%1, sealed. Without the passphrase nobody can open it.</source>
        <translation>%1, sealed. Without the passphrase nobody can open it.</translation>
    </message>
    <message>
        <source>“%1” was opened and written to “%2”.</source>
        <translation>“%1” was opened and written to “%2”.</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Written to “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), promise(s) and task(s) written to “%1”</source>
        <translation>
            <numerusform>%n visit, promise or task written to “%1”</numerusform>
            <numerusform>%n visits, promises and tasks written to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultFile</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>This is not a text file.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Divide it and import the parts.</source>
        <translation>The file is larger than %1 MB. Divide it and import the parts.</translation>
    </message>
    <message>
        <source>The text “%1” is too long.</source>
        <translation>The text “%1” is too long.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>The column “%1” is missing.</translation>
    </message>
    <message>
        <source>The line has more or fewer columns than the header.</source>
        <translation>The line has more or fewer columns than the header.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>A quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>A value is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 25/3/2026, 2026-03-25, or whole days since 1970-01-01.</source>
        <translation>“%1” is not a day. Write 25/3/2026, 2026-03-25, or whole days since 1970-01-01.</translation>
    </message>
    <message>
        <source>“%1”: the file mixes dates and whole days.</source>
        <translation>“%1”: the file mixes dates and whole days.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>“%1” is in the future.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here.</source>
        <translation>“%1” is not one of the words known here.</translation>
    </message>
    <message>
        <source>There is no customer “%1” in the book.</source>
        <translation>There is no customer “%1” in the book.</translation>
    </message>
    <message>
        <source>“%1” stands in the file twice.</source>
        <translation>“%1” stands in the file twice.</translation>
    </message>
    <message>
        <source>“%1” is before the first contact.</source>
        <translation>“%1” is before the first contact.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored.</source>
        <translation>The text holds a character that cannot be stored.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line: reason</comment>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, line, column: reason</comment>
        <translation>%1, line %2, column %3: %4</translation>
    </message>
    <message>
        <source>“%1”: say whether the day or the month comes first in this file.</source>
        <translation>“%1”: say whether the day or the month comes first in this file.</translation>
    </message>
    <message>
        <source>The card has neither a name nor an organisation.</source>
        <translation>The card has neither a name nor an organisation.</translation>
    </message>
    <message>
        <source>What begins here does not end: the file seems to be cut off.</source>
        <translation>What begins here does not end: the file seems to be cut off.</translation>
    </message>
    <message>
        <source>“%1” repeats. Only single entries of a calendar are taken.</source>
        <translation>“%1” repeats. Only single entries of a calendar are taken.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number or an address of this kind.</source>
        <translation>“%1” is not a phone number or an address of this kind.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a file of this kind.</source>
        <translation>“%1” does not belong in a file of this kind.</translation>
    </message>
    <message>
        <source>The limit of silence of %1 days is shorter than the rhythm.</source>
        <translation>The limit of silence of %1 days is shorter than the rhythm.</translation>
    </message>
    <message>
        <source>“%1” is not of the kind that this field of the book holds.</source>
        <translation>“%1” is not of the kind that this field of the book holds.</translation>
    </message>
    <message>
        <source>“%1” belongs to a loss, and the day of the loss is missing. Write the day, or leave this empty.</source>
        <translation>“%1” belongs to a loss, and the day of the loss is missing. Write the day, or leave this empty.</translation>
    </message>
    <message>
        <source>The competitor “%1” stands beside another reason than a loss to the competition. Write “lost” as the reason, or leave the competitor empty.</source>
        <translation>The competitor “%1” stands beside another reason than a loss to the competition. Write “lost” as the reason, or leave the competitor empty.</translation>
    </message>
    <message>
        <source>“%1” may be thousands or decimals, and no other value of its column tells which. Write it without a mark of thousands, or with another number of decimals.</source>
        <translation>“%1” may be thousands or decimals, and no other value of its column tells which. Write it without a mark of thousands, or with another number of decimals.</translation>
    </message>
    <message>
        <source>This is not a lesson pack, or it is damaged. Fetch it again from where it came.</source>
        <translation>This is not a lesson pack, or it is damaged. Fetch it again from where it came.</translation>
    </message>
    <message>
        <source>“%1” would be written outside the lesson&apos;s folder, so nothing of the pack was taken. Do not use a pack that tries this.</source>
        <translation>“%1” would be written outside the lesson&apos;s folder, so nothing of the pack was taken. Do not use a pack that tries this.</translation>
    </message>
    <message>
        <source>“%1” is a link or a device and not a file, so nothing of the pack was taken. Ask for a pack that holds the file itself.</source>
        <translation>“%1” is a link or a device and not a file, so nothing of the pack was taken. Ask for a pack that holds the file itself.</translation>
    </message>
    <message>
        <source>“%1” stands in the pack twice, perhaps in other letter case, so nothing of it was taken. Ask for a pack that holds each file once.</source>
        <translation>“%1” stands in the pack twice, perhaps in other letter case, so nothing of it was taken. Ask for a pack that holds each file once.</translation>
    </message>
    <message>
        <source>“%1” is not a file that a lesson pack may hold, so nothing of it was taken. Take the file out and make the pack again.</source>
        <translation>“%1” is not a file that a lesson pack may hold, so nothing of it was taken. Take the file out and make the pack again.</translation>
    </message>
    <message>
        <source>“%1” is an archive within the pack, so nothing of it was taken. Ask for its content as a pack of its own.</source>
        <translation>“%1” is an archive within the pack, so nothing of it was taken. Ask for its content as a pack of its own.</translation>
    </message>
    <message>
        <source>“%1” does not hold what its name says, or could do harm, so nothing of the pack was taken. Replace the file and make the pack again.</source>
        <translation>“%1” does not hold what its name says, or could do harm, so nothing of the pack was taken. Replace the file and make the pack again.</translation>
    </message>
    <message>
        <source>“%1” becomes more than a hundred times larger when it is unpacked, so nothing of the pack was taken. Do not use a pack that tries this.</source>
        <translation>“%1” becomes more than a hundred times larger when it is unpacked, so nothing of the pack was taken. Do not use a pack that tries this.</translation>
    </message>
    <message>
        <source>Unpacked, the pack is larger than %1 MB, so nothing of it was taken. Ask for one with smaller pictures and recordings.</source>
        <translation>Unpacked, the pack is larger than %1 MB, so nothing of it was taken. Ask for one with smaller pictures and recordings.</translation>
    </message>
    <message>
        <source>The list of the pack, “%1”, is missing or cannot be read, so nothing of it was taken. Fetch the pack again from where it came.</source>
        <translation>The list of the pack, “%1”, is missing or cannot be read, so nothing of it was taken. Fetch the pack again from where it came.</translation>
    </message>
    <message>
        <source>“%1” is not the file that the list of the pack names: it is missing, damaged, or was changed. Nothing of the pack was taken; fetch it again from where it came.</source>
        <translation>“%1” is not the file that the list of the pack names: it is missing, damaged, or was changed. Nothing of the pack was taken; fetch it again from where it came.</translation>
    </message>
    <message>
        <source>The pack was made for a newer version of Pistis. Install that to read it.</source>
        <translation>The pack was made for a newer version of Pistis. Install that to read it.</translation>
    </message>
    <message>
        <source>Version %1 of this lesson is here already, with other content, so nothing was installed. Ask for the pack under a new version, or remove the lesson first.</source>
        <translation>Version %1 of this lesson is here already, with other content, so nothing was installed. Ask for the pack under a new version, or remove the lesson first.</translation>
    </message>
    <message>
        <source>This is not a translation memory (TMX), or it is cut off or damaged from here on. Write it again with the program that made it.</source>
        <translation>This is not a translation memory (TMX), or it is cut off or damaged from here on. Write it again with the program that made it.</translation>
    </message>
    <message>
        <source>The file declares entities, which could blow up beyond all measure, so it was not read. Write it again without them.</source>
        <translation>The file declares entities, which could blow up beyond all measure, so it was not read. Write it again without them.</translation>
    </message>
    <message>
        <source>The translation memory holds no text in Greek or English. Choose another file.</source>
        <translation>The translation memory holds no text in Greek or English. Choose another file.</translation>
    </message>
    <message>
        <source>The text has more than %1 sentences. Divide it and align the parts.</source>
        <translation>The text has more than %1 sentences. Divide it and align the parts.</translation>
    </message>
    <message>
        <source>Nothing of the text is left to read: it is empty, or all of its lines look like parts of a web page. Choose the text of the article itself.</source>
        <translation>Nothing of the text is left to read: it is empty, or all of its lines look like parts of a web page. Choose the text of the article itself.</translation>
    </message>
    <message>
        <source>One sentence has more than %1 characters: the text lacks full stops there, or is not running text. Put full stops or begin new lines, and try again.</source>
        <translation>One sentence has more than %1 characters: the text lacks full stops there, or is not running text. Put full stops or begin new lines, and try again.</translation>
    </message>
    <message>
        <source>Both texts are in the same language. Choose a Greek and an English one, or leave one of them empty.</source>
        <translation>Both texts are in the same language. Choose a Greek and an English one, or leave one of them empty.</translation>
    </message>
    <message>
        <source>No column of the file has the title “%1”. Write the title as it stands in the file.</source>
        <translation>No column of the file has the title “%1”. Write the title as it stands in the file.</translation>
    </message>
    <message>
        <source>There is no field “%1” that a column of this file could fill. Write a title that Pistis knows, such as “note”.</source>
        <translation>There is no field “%1” that a column of this file could fill. Write a title that Pistis knows, such as “note”.</translation>
    </message>
    <message>
        <source>Two columns of the file would be read as “%1”. Name another field for one of them.</source>
        <translation>Two columns of the file would be read as “%1”. Name another field for one of them.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write hours and minutes, such as 9:30.</source>
        <translation>“%1” is not a time of day. Write hours and minutes, such as 9:30.</translation>
    </message>
    <message>
        <source>By belonging to “%1” the customer would belong to itself.</source>
        <translation>By belonging to “%1” the customer would belong to itself.</translation>
    </message>
    <message>
        <source>Several customers in the book are called “%1”, and nothing here tells which one is meant, such as the region.</source>
        <translation>Several customers in the book are called “%1”, and nothing here tells which one is meant, such as the region.</translation>
    </message>
    <message>
        <source>“%1” is one customer of the book by the e-mail address or phone number, and another by the name. Correct the line, or merge the two if they are one.</source>
        <translation>“%1” is one customer of the book by the e-mail address or phone number, and another by the name. Correct the line, or merge the two if they are one.</translation>
    </message>
    <message>
        <source>The characters cannot be decoded: they fit none of UTF-8, UTF-16, windows-1253 and ISO-8859-7. Save the file as UTF-8 in the program that wrote it, and choose it again.</source>
        <translation>The characters cannot be decoded: they fit none of UTF-8, UTF-16, windows-1253 and ISO-8859-7. Save the file as UTF-8 in the program that wrote it, and choose it again.</translation>
    </message>
    <message>
        <source>A calendar holds visits, promises and tasks, a vCard file holds customers. Choose what the file holds.</source>
        <translation>A calendar holds visits, promises and tasks, a vCard file holds customers. Choose what the file holds.</translation>
    </message>
    <message>
        <source>A customer “%1” is in the book already.</source>
        <translation>A customer “%1” is in the book already.</translation>
    </message>
    <message>
        <source>This is a web page with its marks. Open it in a browser, copy the article there and paste it here, or save the page as text.</source>
        <translation>This is a web page with its marks. Open it in a browser, copy the article there and paste it here, or save the page as text.</translation>
    </message>
    <message>
        <source>The value of “%1” is missing.</source>
        <translation>The value of “%1” is missing.</translation>
    </message>
    <message>
        <source>The day “%1” does not exist. Correct it in the file.</source>
        <translation>The day “%1” does not exist. Correct it in the file.</translation>
    </message>
    <message>
        <source>The entry “%1” has no day, or none that exists.</source>
        <translation>The entry “%1” has no day, or none that exists.</translation>
    </message>
    <message>
        <source>“%1” is after the day of the loss: it was first felt slipping before that.</source>
        <translation>“%1” is after the day of the loss: it was first felt slipping before that.</translation>
    </message>
    <message>
        <source>The columns are those of visits, not of customers. Import the file as visits.</source>
        <translation>The columns are those of visits, not of customers. Import the file as visits.</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>%1; %2.</source>
        <comment>the usual chart&apos;s claim; the honest result</comment>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>HandoutRows</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Words of the gaps</source>
        <translation>Words of the gaps</translation>
    </message>
</context>
<context>
    <name>ImportArticle</name>
    <message>
        <source>Saved as lesson %1, version %2: %3</source>
        <translation>Saved as lesson %1, version %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed:</source>
        <translation>
            <numerusform>%n line removed:</numerusform>
            <numerusform>%n lines removed:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as %2, which is a guess; --encoding tells another one.</source>
        <translation>%1 was read as %2, which is a guess; --encoding tells another one.</translation>
    </message>
    <message>
        <source>Line %1: “%2” mixes Greek and Latin letters; it was left as it is.</source>
        <translation>Line %1: “%2” mixes Greek and Latin letters; it was left as it is.</translation>
    </message>
    <message>
        <source>%1 is written in %2, but it was read as %3, as --encoding told; so its letters are wrong. Leave --encoding out.</source>
        <translation>%1 is written in %2, but it was read as %3, as --encoding told; so its letters are wrong. Leave --encoding out.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character; it may have been cut off when it was copied.</source>
        <translation>%1 ends in the middle of a character; it may have been cut off when it was copied.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fault</source>
        <translation>
            <numerusform>%n with a fault</numerusform>
            <numerusform>%n with a fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first contact(s) moved to an earlier day</source>
        <translation>
            <numerusform>%n first contact moved to an earlier day</numerusform>
            <numerusform>%n first contacts moved to an earlier day</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1.</source>
        <translation>Nothing is stored yet: %1.</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>comma (,)</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>semicolon (;)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read, as Pistis knows no field of this name: %1.</source>
        <translation>
            <numerusform>%n column is not read, as Pistis knows no field of this name: %1.</numerusform>
            <numerusform>%n columns are not read, as Pistis knows no field of these names: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Line %1: “%2” has the e-mail address of “%3” and is taken as this customer, who keeps the name of the book.</source>
        <translation>Line %1: “%2” has the e-mail address of “%3” and is taken as this customer, who keeps the name of the book.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has the phone number of “%3” and is taken as this customer, who keeps the name of the book.</source>
        <translation>Line %1: “%2” has the phone number of “%3” and is taken as this customer, who keeps the name of the book.</translation>
    </message>
    <message>
        <source>Line %1: “%2” was merged into “%3” and is taken as this customer.</source>
        <translation>Line %1: “%2” was merged into “%3” and is taken as this customer.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is taken as another customer than “%3”, who is elsewhere.</source>
        <translation>Line %1: “%2” is taken as another customer than “%3”, who is elsewhere.</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are read with the day first, since “%1” in line %2 can be read in no other way.</source>
        <translation>Days like 03/04/2026 are read with the day first, since “%1” in line %2 can be read in no other way.</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are read with the month first, since “%1” in line %2 can be read in no other way.</source>
        <translation>Days like 03/04/2026 are read with the month first, since “%1” in line %2 can be read in no other way.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry/entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry: customer, words, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>Stored from “%1”: %2.</source>
        <translation>Stored from “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped because of its fault</source>
        <translation>
            <numerusform>%n skipped because of its fault</numerusform>
            <numerusform>%n skipped because of their faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTmx</name>
    <message>
        <source>Saved as lesson %1, version %2: %3</source>
        <translation>Saved as lesson %1, version %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportsCommand</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>this customer&apos;s own rhythm</source>
        <translation>this customer&apos;s own rhythm</translation>
    </message>
    <message>
        <source>the segment&apos;s rhythm</source>
        <translation>the segment&apos;s rhythm</translation>
    </message>
    <message>
        <source>the book&apos;s rhythm</source>
        <translation>the book&apos;s rhythm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Video call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>waiting for an answer</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>waiting for the customer</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>asked before</source>
        <translation>asked before</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>not yet due</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>new day agreed</source>
        <translation>new day agreed</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>kept late</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Current customer</source>
        <translation>Current customer</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Closed down</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Given up by us</source>
        <translation>Given up by us</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Promise %n day(s) overdue</source>
        <translation>
            <numerusform>Promise %n day overdue</numerusform>
            <numerusform>Promise %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise due %1</source>
        <translation>Promise due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1</source>
        <translation>
            <numerusform>%n day past your rhythm of %1</numerusform>
            <numerusform>%n days past your rhythm of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today by your rhythm of %1</source>
        <translation>Due today by your rhythm of %1</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>Next contact %1</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <translation>last %1 on %2</translation>
    </message>
    <message>
        <source>first contact on %1</source>
        <translation>first contact on %1</translation>
    </message>
    <message numerus="yes">
        <source>Due %1: %2 + %n day(s) (%3)</source>
        <translation>
            <numerusform>Due %1: %2 + %n day (%3)</numerusform>
            <numerusform>Due %1: %2 + %n days (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segment %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>new day agreed late</source>
        <translation>new day agreed late</translation>
    </message>
    <message>
        <source>Snoozed until %1, due %2</source>
        <translation>Snoozed until %1, due %2</translation>
    </message>
    <message>
        <source>Snoozed until %1, due since %2</source>
        <translation>Snoozed until %1, due since %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1, beyond the limit of %2</source>
        <translation>
            <numerusform>%n day past your rhythm of %1, beyond the limit of %2</numerusform>
            <numerusform>%n days past your rhythm of %1, beyond the limit of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1 on %2 by %3</source>
        <translation>last %1 on %2 by %3</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>no contact yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Rating %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Past their rhythm</source>
        <translation>Past their rhythm</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Requests waiting</translation>
    </message>
    <message>
        <source>Promises due or broken</source>
        <translation>Promises due or broken</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Lost customers</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>Task %n day(s) overdue</source>
        <translation>
            <numerusform>Task %n day overdue</numerusform>
            <numerusform>Task %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Task due %1</source>
        <translation>Task due %1</translation>
    </message>
    <message>
        <source>%1 (prospect)</source>
        <translation>%1 (prospect)</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Snoozed until %1</translation>
    </message>
    <message>
        <source>in the book since %1</source>
        <translation>in the book since %1</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message numerus="yes">
        <source>%n kept late (median lateness in days: %1)</source>
        <translation>
            <numerusform>%n kept late (median lateness in days: %1)</numerusform>
            <numerusform>%n kept late (median lateness in days: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved only after its day</source>
        <translation>
            <numerusform>%n moved only after its day</numerusform>
            <numerusform>%n moved only after their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message>
        <source>Your promises kept on time: %1 of %2 (%3, %4 to %5)</source>
        <translation>Your promises kept on time: %1 of %2 (%3, %4 to %5)</translation>
    </message>
    <message>
        <source>Promises of customers kept on time: %1 of %2 (%3, %4 to %5)</source>
        <translation>Promises of customers kept on time: %1 of %2 (%3, %4 to %5)</translation>
    </message>
    <message numerus="yes">
        <source>Answered after %1 business hours in the median, 9 of 10 within %2 (%n answer(s))</source>
        <translation>
            <numerusform>Answered after %1 business hours in the median, 9 of 10 within %2 (%n answer)</numerusform>
            <numerusform>Answered after %1 business hours in the median, 9 of 10 within %2 (%n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed after %1 business hours in the median, 9 of 10 within %2 (%n request(s))</source>
        <translation>
            <numerusform>Closed after %1 business hours in the median, 9 of 10 within %2 (%n request)</numerusform>
            <numerusform>Closed after %1 business hours in the median, 9 of 10 within %2 (%n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonNoteText</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Practice idea</source>
        <translation>Practice idea</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of note, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note, its customer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” in: %2</source>
        <comment>a word, its sentence</comment>
        <translation>“%1” in: %2</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>kind of note, the word</comment>
        <translation>%1 on “%2”</translation>
    </message>
</context>
<context>
    <name>LessonsCommand</name>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>Lesson %1, version %2, was here already: %3</source>
        <translation>Lesson %1, version %2, was here already: %3</translation>
    </message>
    <message>
        <source>Installed lesson %1, version %2: %3</source>
        <translation>Installed lesson %1, version %2: %3</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>The newest version is now %1.</source>
        <translation>The newest version is now %1.</translation>
    </message>
    <message>
        <source>The lesson “%1” was removed. “pistis-cli lessons put-back %2” brings it back.</source>
        <translation>The lesson “%1” was removed. “pistis-cli lessons put-back %2” brings it back.</translation>
    </message>
    <message>
        <source>Your versions of “%1” were removed; the lesson that comes with the program stays. “pistis-cli lessons put-back %2” brings them back.</source>
        <translation>Your versions of “%1” were removed; the lesson that comes with the program stays. “pistis-cli lessons put-back %2” brings them back.</translation>
    </message>
    <message>
        <source>“%1” was removed. “pistis-cli lessons put-back %2” brings it back.</source>
        <translation>“%1” was removed. “pistis-cli lessons put-back %2” brings it back.</translation>
    </message>
    <message>
        <source>“%1” is in the library again.</source>
        <translation>“%1” is in the library again.</translation>
    </message>
    <message>
        <source>Nothing was removed from the texts of this lesson.</source>
        <translation>Nothing was removed from the texts of this lesson.</translation>
    </message>
    <message>
        <source>No line %1 was removed from this text. “pistis-cli lessons removed %2” lists those that were.</source>
        <translation>No line %1 was removed from this text. “pistis-cli lessons removed %2” lists those that were.</translation>
    </message>
    <message>
        <source>There is no version %1 of this lesson. “pistis-cli lessons versions %2” lists them.</source>
        <translation>There is no version %1 of this lesson. “pistis-cli lessons versions %2” lists them.</translation>
    </message>
</context>
<context>
    <name>LikenessText</name>
    <message>
        <source>There is already a customer with this e-mail address: %1, %2.</source>
        <translation>There is already a customer with this e-mail address: %1, %2.</translation>
    </message>
    <message>
        <source>There is already a customer with this phone number: %1, %2.</source>
        <translation>There is already a customer with this phone number: %1, %2.</translation>
    </message>
    <message>
        <source>There is already a customer of this name: %1.</source>
        <translation>There is already a customer of this name: %1.</translation>
    </message>
    <message>
        <source>Proposed because the e-mail address is the same.</source>
        <translation>Proposed because the e-mail address is the same.</translation>
    </message>
    <message>
        <source>Proposed because the phone number is the same.</source>
        <translation>Proposed because the phone number is the same.</translation>
    </message>
    <message>
        <source>Proposed because the name is the same.</source>
        <translation>Proposed because the name is the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be the same customer: %1.</source>
        <translation>
            <numerusform>%n more may be the same customer: %1.</numerusform>
            <numerusform>%n more may be the same customer: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkReasonText</name>
    <message>
        <source>terms %1</source>
        <translation>terms %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>both ask</source>
        <translation>both ask</translation>
    </message>
    <message>
        <source>only one side asks</source>
        <translation>only one side asks</translation>
    </message>
    <message>
        <source>no shared term</source>
        <translation>no shared term</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>no partner</translation>
    </message>
    <message>
        <source>no partner; it looks like a line of the page</source>
        <translation>no partner; it looks like a line of the page</translation>
    </message>
    <message>
        <source>%1, %2% sure</source>
        <comment>how a pair was found</comment>
        <translation>%1, %2% sure</translation>
    </message>
    <message>
        <source>length %1 to 1, English to Greek</source>
        <translation>length %1 to 1, English to Greek</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>over %1%</source>
        <translation>over %1%</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>losses</comment>
        <translation>%1 fewer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>losses</comment>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 fewer losses per extra visit (%2 to %3)</source>
        <translation>%1 fewer losses per extra visit (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 more losses per extra visit (%2 to %3)</source>
        <translation>%1 more losses per extra visit (%2 to %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an honest comparison cannot tell yet</source>
        <translation>an honest comparison cannot tell yet</translation>
    </message>
    <message>
        <source>an honest comparison shows no visible link so far</source>
        <translation>an honest comparison shows no visible link so far</translation>
    </message>
    <message>
        <source>an honest comparison shows only a direction: customers visited more fell silent more often</source>
        <translation>an honest comparison shows only a direction: customers visited more fell silent more often</translation>
    </message>
    <message>
        <source>an honest comparison shows only a direction: customers visited more fell silent less often</source>
        <translation>an honest comparison shows only a direction: customers visited more fell silent less often</translation>
    </message>
    <message>
        <source>there are too few customers for the usual chart</source>
        <translation>there are too few customers for the usual chart</translation>
    </message>
    <message>
        <source>the usual chart would claim that %1 of the customers with the fewest visits stayed and %2 of those with the most</source>
        <translation>the usual chart would claim that %1 of the customers with the fewest visits stayed and %2 of those with the most</translation>
    </message>
    <message numerus="yes">
        <source>an honest comparison cannot tell yet from %n loss(es)</source>
        <translation>
            <numerusform>an honest comparison cannot tell yet from %n loss</numerusform>
            <numerusform>an honest comparison cannot tell yet from %n losses</numerusform>
        </translation>
    </message>
    <message>
        <source>you visit all about equally often, so nothing can be compared</source>
        <translation>you visit all about equally often, so nothing can be compared</translation>
    </message>
    <message>
        <source>an honest comparison does not establish a link</source>
        <translation>an honest comparison does not establish a link</translation>
    </message>
    <message>
        <source>an honest comparison shows no visible link</source>
        <translation>an honest comparison shows no visible link</translation>
    </message>
    <message>
        <source>an honest comparison shows an early sign</source>
        <translation>an honest comparison shows an early sign</translation>
    </message>
    <message>
        <source>%1, not the same for new and for old customers</source>
        <comment>a finding</comment>
        <translation>%1, not the same for new and for old customers</translation>
    </message>
    <message>
        <source>an honest comparison shows a link</source>
        <translation>an honest comparison shows a link</translation>
    </message>
    <message>
        <source>Without the adjustment for how often each customer is usually visited the log shows %1; with it, that is not established.</source>
        <translation>Without the adjustment for how often each customer is usually visited the log shows %1; with it, that is not established.</translation>
    </message>
</context>
<context>
    <name>LinkTrustText</name>
    <message>
        <source>to check</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
</context>
<context>
    <name>LiveLineText</name>
    <message>
        <source>No customers in your book yet</source>
        <translation>No customers in your book yet</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n customer(s) is past the rhythm</source>
        <translation>
            <numerusform>Your %n customer is not past the rhythm</numerusform>
            <numerusform>None of your %n customers is past the rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n customer(s) are past their rhythm</source>
        <translation>
            <numerusform>%1 of your %n customer is past the rhythm</numerusform>
            <numerusform>%1 of your %n customers are past their rhythm</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>No request waits for an answer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of your customers wait for an answer</source>
        <translation>
            <numerusform>%n request of your customers waits for an answer</numerusform>
            <numerusform>%n requests of your customers wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise is due this week or broken</source>
        <translation>No promise is due this week or broken</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of yours are due within a week or broken</source>
        <translation>
            <numerusform>%n promise of yours is due within a week or broken</numerusform>
            <numerusform>%n promises of yours are due within a week or broken</numerusform>
        </translation>
    </message>
    <message>
        <source>Your book has no customers yet; the practice book has enough for both charts</source>
        <translation>Your book has no customers yet; the practice book has enough for both charts</translation>
    </message>
    <message numerus="yes">
        <source>Your book has %n customer(s), too few for both charts; the practice book has enough</source>
        <translation>
            <numerusform>Your book has %n customer, too few for both charts; the practice book has enough</numerusform>
            <numerusform>Your book has %n customers, too few for both charts; the practice book has enough</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer of your book is lost, so there is nothing to compare; the practice book has enough losses</source>
        <translation>No customer of your book is lost, so there is nothing to compare; the practice book has enough losses</translation>
    </message>
    <message>
        <source>%1; %2 — see both charts</source>
        <comment>the usual chart&apos;s claim of the reader&apos;s book; the honest result</comment>
        <translation>%1; %2 — see both charts</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>Lost on %1</source>
        <translation>Lost on %1</translation>
    </message>
    <message>
        <source>Lost on %1 to %2</source>
        <translation>Lost on %1 to %2</translation>
    </message>
    <message>
        <source>Closed down on %1</source>
        <translation>Closed down on %1</translation>
    </message>
    <message>
        <source>Moved away on %1</source>
        <translation>Moved away on %1</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Handed over on %1</translation>
    </message>
    <message>
        <source>Given up by us on %1</source>
        <translation>Given up by us on %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First felt slipping on %1</source>
        <translation>First felt slipping on %1</translation>
    </message>
    <message>
        <source>Lost to the competition</source>
        <translation>Lost to the competition</translation>
    </message>
    <message>
        <source>A contact was held after this day: %1 on %2. Is the day of the loss right?</source>
        <translation>A contact was held after this day: %1 on %2. Is the day of the loss right?</translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>planned for %1: %2</translation>
    </message>
    <message>
        <source>promised by %1: “%2”</source>
        <translation>promised by %1: “%2”</translation>
    </message>
    <message>
        <source>asked: “%1”</source>
        <translation>asked: “%1”</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Still open: %1</translation>
    </message>
    <message>
        <source>to be done: “%1”</source>
        <translation>to be done: “%1”</translation>
    </message>
    <message>
        <source>Lost on %1 to the competition</source>
        <translation>Lost on %1 to the competition</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message numerus="yes">
        <source>%n customer(s) lost at %1 visits or more in %2 days</source>
        <translation>
            <numerusform>%n customer lost at %1 visits or more in %2 days</numerusform>
            <numerusform>%n customers lost at %1 visits or more in %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost at %1 visits in %2 days</source>
        <translation>
            <numerusform>%n customer lost at %1 visits in %2 days</numerusform>
            <numerusform>%n customers lost at %1 visits in %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost customer(s) of the comparison that leaves out the last %1 days</source>
        <translation>
            <numerusform>%n lost customer of the comparison that leaves out the last %1 days</numerusform>
            <numerusform>%n lost customers of the comparison that leaves out the last %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost within their first %1 days</source>
        <translation>
            <numerusform>%n customer lost within their first %1 days</numerusform>
            <numerusform>%n customers lost within their first %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with more visits in their first %1 days</source>
        <translation>
            <numerusform>%n customer with more visits in their first %1 days</numerusform>
            <numerusform>%n customers with more visits in their first %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with fewer visits in their first %1 days</source>
        <translation>
            <numerusform>%n customer with fewer visits in their first %1 days</numerusform>
            <numerusform>%n customers with fewer visits in their first %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of this group lost within %1 months</source>
        <translation>
            <numerusform>%n customer of this group lost within %1 months</numerusform>
            <numerusform>%n customers of this group lost within %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not visited for %1 days or more</source>
        <translation>
            <numerusform>%n customer not visited for %1 days or more</numerusform>
            <numerusform>%n customers not visited for %1 days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost customer(s)</source>
        <translation>
            <numerusform>%n lost customer</numerusform>
            <numerusform>%n lost customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone for this reason</source>
        <translation>
            <numerusform>%n customer gone for this reason</numerusform>
            <numerusform>%n customers gone for this reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of this third of the usual chart</source>
        <translation>
            <numerusform>%n customer of this third of the usual chart</numerusform>
            <numerusform>%n customers of this third of the usual chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone for this reason within their first %1 days</source>
        <translation>
            <numerusform>%n customer gone for this reason within the first %1 days</numerusform>
            <numerusform>%n customers gone for this reason within their first %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedLesson</name>
    <message>
        <source>There is no lesson “%1”. “pistis-cli lessons” lists them.</source>
        <translation>There is no lesson “%1”. “pistis-cli lessons” lists them.</translation>
    </message>
    <message>
        <source>Several lessons are called “%1”. Give the id of one of them: %2</source>
        <translation>Several lessons are called “%1”. Give the id of one of them: %2</translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message>
        <source>“%1”</source>
        <comment>words of a customer</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: first asked on %2, opened again, not answered yet</source>
        <translation>%1: first asked on %2, opened again, not answered yet</translation>
    </message>
    <message>
        <source>%1: asked today, not answered</source>
        <translation>%1: asked today, not answered</translation>
    </message>
    <message numerus="yes">
        <source>%1: asked on %2, %n day(s) ago, not answered</source>
        <translation>
            <numerusform>%1: asked on %2, %n day ago, not answered</numerusform>
            <numerusform>%1: asked on %2, %n days ago, not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last contact on %1, %n day(s) ago</source>
        <translation>
            <numerusform>last contact on %1, %n day ago</numerusform>
            <numerusform>last contact on %1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your limit of %1 (%2), and nothing is planned</source>
        <translation>
            <numerusform>%n day past your limit of %1 (%2), and nothing is planned</numerusform>
            <numerusform>%n days past your limit of %1 (%2), and nothing is planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1 (%2), and nothing is planned</source>
        <translation>
            <numerusform>%n day past your rhythm of %1 (%2), and nothing is planned</numerusform>
            <numerusform>%n days past your rhythm of %1 (%2), and nothing is planned</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1 by your rhythm of %2, and nothing is planned</source>
        <translation>due %1 by your rhythm of %2, and nothing is planned</translation>
    </message>
    <message numerus="yes">
        <source>%1: promised for %2, %n day(s) overdue</source>
        <translation>
            <numerusform>%1: promised for %2, %n day overdue</numerusform>
            <numerusform>%1: promised for %2, %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: promised for %2 (%3)</source>
        <translation>%1: promised for %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>planned for %1, %n day(s) ago, and still open</source>
        <translation>
            <numerusform>planned for %1, %n day ago, and still open</numerusform>
            <numerusform>planned for %1, %n days ago, and still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they keep waiting: %n day(s) tomorrow</source>
        <translation>
            <numerusform>they keep waiting: %n day tomorrow</numerusform>
            <numerusform>they keep waiting: %n days tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they keep waiting, and the promise is %n day(s) late tomorrow</source>
        <translation>
            <numerusform>they keep waiting, and the promise is %n day late tomorrow</numerusform>
            <numerusform>they keep waiting, and the promise is %n days late tomorrow</numerusform>
        </translation>
    </message>
    <message>
        <source>the promise of %1 becomes overdue %2</source>
        <comment>due day, the day after it</comment>
        <translation>the promise of %1 becomes overdue %2</translation>
    </message>
    <message numerus="yes">
        <source>the silence grows: %n day(s) tomorrow</source>
        <translation>
            <numerusform>the silence grows: %n day tomorrow</numerusform>
            <numerusform>the silence grows: %n days tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the silence passes your limit of %n day(s) (%1)</source>
        <translation>
            <numerusform>the silence passes your limit of %n day (%1)</numerusform>
            <numerusform>the silence passes your limit of %n days (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer falls behind your rhythm (%1)</source>
        <translation>the customer falls behind your rhythm (%1)</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Answer the request</translation>
    </message>
    <message>
        <source>Keep the promise, or agree on a new day</source>
        <translation>Keep the promise, or agree on a new day</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Keep the promise</translation>
    </message>
    <message>
        <source>Get in touch: log a visit or plan one</source>
        <translation>Get in touch: log a visit or plan one</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Because: %1</translation>
    </message>
    <message>
        <source>If you do nothing: %1</source>
        <translation>If you do nothing: %1</translation>
    </message>
    <message>
        <source>Kept waiting</source>
        <translation>Kept waiting</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Promise due</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Beyond the limit</translation>
    </message>
    <message>
        <source>Past the rhythm</source>
        <translation>Past the rhythm</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nothing planned</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>Request of %1</translation>
    </message>
    <message>
        <source>Request of %1: %2</source>
        <translation>Request of %1: %2</translation>
    </message>
    <message>
        <source>Promise for %1</source>
        <translation>Promise for %1</translation>
    </message>
    <message>
        <source>Promise for %1: %2</source>
        <translation>Promise for %1: %2</translation>
    </message>
    <message>
        <source>Beyond the limit of silence, due since %1</source>
        <translation>Beyond the limit of silence, due since %1</translation>
    </message>
    <message>
        <source>Past the rhythm, due since %1</source>
        <translation>Past the rhythm, due since %1</translation>
    </message>
    <message>
        <source>Nothing planned, due on %1</source>
        <translation>Nothing planned, due on %1</translation>
    </message>
    <message>
        <source>%1 — snoozed until %2</source>
        <comment>suggestion, day</comment>
        <translation>%1 — snoozed until %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>suggestion, reason</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: promised for %2, broken</source>
        <translation>%1: promised for %2, broken</translation>
    </message>
    <message numerus="yes">
        <source>no contact in the log since %1, %n day(s) ago</source>
        <translation>
            <numerusform>no contact in the log since %1, %n day ago</numerusform>
            <numerusform>no contact in the log since %1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message numerus="yes">
        <source>%1: to be done by %2, %n day(s) overdue</source>
        <translation>
            <numerusform>%1: to be done by %2, %n day overdue</numerusform>
            <numerusform>%1: to be done by %2, %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to be done today</source>
        <translation>%1: to be done today</translation>
    </message>
    <message numerus="yes">
        <source>it stays undone, and is %n day(s) late tomorrow</source>
        <translation>
            <numerusform>it stays undone, and is %n day late tomorrow</numerusform>
            <numerusform>it stays undone, and is %n days late tomorrow</numerusform>
        </translation>
    </message>
    <message>
        <source>the task is overdue tomorrow</source>
        <translation>the task is overdue tomorrow</translation>
    </message>
    <message>
        <source>Do the task, or put it off</source>
        <translation>Do the task, or put it off</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Task due</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Task for %1</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Task for %1: %2</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now would be lost.</source>
        <translation>“%1” is there already. What it holds now would be lost.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>The same again:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please write the same one twice.</source>
        <translation>The two passphrases differ. Please write the same one twice.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>%1 %2</source>
        <comment>weekday, its hours</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pistis::AboutBox</name>
    <message>
        <source>About Pistis</source>
        <translation>About Pistis</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pistis %1&lt;/b&gt;&lt;br&gt;A lesson, your own customers beside it, and charts that do not lie.</source>
        <translation>&lt;b&gt;Pistis %1&lt;/b&gt;&lt;br&gt;A lesson, your own customers beside it, and charts that do not lie.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt, SQLite, ICU, Eigen, Boost, libstemmer and libarchive. Its dictionaries are data files of FreeDict: Greek–English from WikDict (CC BY-SA 3.0) and English–Greek (GPL, version 2 or later).</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It uses Qt, SQLite, ICU, Eigen, Boost, libstemmer and libarchive. Its dictionaries are data files of FreeDict: Greek–English from WikDict (CC BY-SA 3.0) and English–Greek (GPL, version 2 or later).</translation>
    </message>
</context>
<context>
    <name>Pistis::AlsoWithEditor</name>
    <message>
        <source>Also &amp;with…</source>
        <translation>Also &amp;with…</translation>
    </message>
    <message>
        <source>One event with several customers: a visit is stored for each</source>
        <translation>One event with several customers: a visit is stored for each</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>Takes the chosen customer off the list (Del)</source>
        <translation>Takes the chosen customer off the list (Del)</translation>
    </message>
    <message>
        <source>Customers who were there, too</source>
        <translation>Customers who were there, too</translation>
    </message>
</context>
<context>
    <name>Pistis::AnswerButton</name>
    <message>
        <source>✓ Right</source>
        <translation>✓ Right</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Wrong</translation>
    </message>
</context>
<context>
    <name>Pistis::AnswerDialog</name>
    <message>
        <source>Answer request</source>
        <translation>Answer request</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Asked</translation>
    </message>
    <message>
        <source>What you &amp;answered</source>
        <translation>What you &amp;answered</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Answered</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Wan&amp;ted</source>
        <translation>Wan&amp;ted</translation>
    </message>
    <message>
        <source>O&amp;ffered instead</source>
        <translation>O&amp;ffered instead</translation>
    </message>
</context>
<context>
    <name>Pistis::ArticleHeadEdit</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Author:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Greek title:</source>
        <translation>Greek title:</translation>
    </message>
    <message>
        <source>English title:</source>
        <translation>English title:</translation>
    </message>
    <message>
        <source>Of the Greek text</source>
        <translation>Of the Greek text</translation>
    </message>
    <message>
        <source>Of the English text</source>
        <translation>Of the English text</translation>
    </message>
</context>
<context>
    <name>Pistis::ArticleSideEdit</name>
    <message>
        <source>Where the text comes from</source>
        <translation>Where the text comes from</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>Typed or pasted here</source>
        <translation>Typed or pasted here</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Letters:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Greek article</source>
        <translation>Greek article</translation>
    </message>
    <message>
        <source>English article</source>
        <translation>English article</translation>
    </message>
    <message>
        <source>Where the Greek text comes from</source>
        <translation>Where the Greek text comes from</translation>
    </message>
    <message>
        <source>Where the English text comes from</source>
        <translation>Where the English text comes from</translation>
    </message>
    <message>
        <source>Greek file</source>
        <translation>Greek file</translation>
    </message>
    <message>
        <source>English file</source>
        <translation>English file</translation>
    </message>
    <message>
        <source>Choose the Greek file</source>
        <translation>Choose the Greek file</translation>
    </message>
    <message>
        <source>Choose the English file</source>
        <translation>Choose the English file</translation>
    </message>
    <message>
        <source>Letters of the Greek file</source>
        <translation>Letters of the Greek file</translation>
    </message>
    <message>
        <source>Letters of the English file</source>
        <translation>Letters of the English file</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Greek text</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>English text</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>A text of more than %1 characters, or with a word of more than %2, cannot be pasted here. Save it as a text file and choose that.</source>
        <translation>A text of more than %1 characters, or with a word of more than %2, cannot be pasted here. Save it as a text file and choose that.</translation>
    </message>
    <message>
        <source>Text files (%1);;All files (*)</source>
        <translation>Text files (%1);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::AskedDay</name>
    <message>
        <source>Yes, &amp;save</source>
        <translation>Yes, &amp;save</translation>
    </message>
</context>
<context>
    <name>Pistis::AttachmentsEditor</name>
    <message>
        <source>Files of the visit</source>
        <translation>Files of the visit</translation>
    </message>
    <message>
        <source>Enter or a double click opens a file, Delete takes it off</source>
        <translation>Enter or a double click opens a file, Delete takes it off</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Add &amp;file…</translation>
    </message>
    <message>
        <source>Files can also be dropped here, each up to 10 MB</source>
        <translation>Files can also be dropped here, each up to 10 MB</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ta&amp;ke off</source>
        <translation>Ta&amp;ke off</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 is in the list already.</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionDesk</name>
    <message>
        <source>How the &amp;attention score comes about…</source>
        <translation>How the &amp;attention score comes about…</translation>
    </message>
    <message>
        <source>Note a &amp;mood…</source>
        <translation>Note a &amp;mood…</translation>
    </message>
    <message>
        <source>&amp;Weights of the attention score…</source>
        <translation>&amp;Weights of the attention score…</translation>
    </message>
    <message>
        <source>&amp;Test the attention score against losses…</source>
        <translation>&amp;Test the attention score against losses…</translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>choose a customer first</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionDialog</name>
    <message>
        <source>The parts of the attention score</source>
        <translation>The parts of the attention score</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Parts of the score</translation>
    </message>
    <message>
        <source>A part that is left out gives its weight to the others; nothing is guessed. Enter shows the record behind a part in the history.</source>
        <translation>A part that is left out gives its weight to the others; nothing is guessed. Enter shows the record behind a part in the history.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>&amp;Show the record</translation>
    </message>
    <message>
        <source>%1 — no score: only current customers have one</source>
        <comment>name</comment>
        <translation>%1 — no score: only current customers have one</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionLine</name>
    <message>
        <source>How the points come about (Ctrl+Shift+A)</source>
        <translation>How the points come about (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionModel</name>
    <message>
        <source>left out: its weight is 0</source>
        <translation>left out: its weight is 0</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Pistis::AuditDialog</name>
    <message>
        <source>History of changes</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Bring back the value be&amp;fore</source>
        <translation>Bring back the value be&amp;fore</translation>
    </message>
    <message>
        <source>&amp;Bring back the value after</source>
        <translation>&amp;Bring back the value after</translation>
    </message>
    <message>
        <source>Every change of the book&apos;s rhythm, hours and holidays and of its segments and people, the last one first. Choose a row to bring back the value that the field had before or after it.</source>
        <translation>Every change of the book&apos;s rhythm, hours and holidays and of its segments and people, the last one first. Choose a row to bring back the value that the field had before or after it.</translation>
    </message>
    <message>
        <source>Every change of %1 and of its visits, requests, promises and tasks, the last one first. Choose a row to bring back the value that the field had before or after it.</source>
        <translation>Every change of %1 and of its visits, requests, promises and tasks, the last one first. Choose a row to bring back the value that the field had before or after it.</translation>
    </message>
</context>
<context>
    <name>Pistis::AuditModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>Pistis::BacktestDialog</name>
    <message>
        <source>The attention score against past losses</source>
        <translation>The attention score against past losses</translation>
    </message>
    <message>
        <source>Every customer is looked at as it stood then…</source>
        <translation>Every customer is looked at as it stood then…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Losses and the scores before them</source>
        <translation>Losses and the scores before them</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Show the customer</source>
        <translation>&amp;Show the customer</translation>
    </message>
</context>
<context>
    <name>Pistis::BacktestModel</name>
    <message>
        <source>%1, alarm</source>
        <comment>score</comment>
        <translation>%1, alarm</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>90 days before</translation>
    </message>
    <message>
        <source>60 days before</source>
        <translation>60 days before</translation>
    </message>
</context>
<context>
    <name>Pistis::BatchDialog</name>
    <message>
        <source>Change marked customers</source>
        <translation>Change marked customers</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>S&amp;egment</source>
        <translation>S&amp;egment</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>R&amp;hythm</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>&amp;Delete all of them</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen here is set for %n customer(s) in one step, which Ctrl+Z takes back.</source>
        <translation>
            <numerusform>What is chosen here is set for %n customer in one step, which Ctrl+Z takes back.</numerusform>
            <numerusform>What is chosen here is set for %n customers in one step, which Ctrl+Z takes back.</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>no segment</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>0 days: as the segment or the book</source>
        <translation>0 days: as the segment or the book</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Rating</translation>
    </message>
</context>
<context>
    <name>Pistis::BookDesk</name>
    <message>
        <source>Practice book — Pistis</source>
        <translation>Practice book — Pistis</translation>
    </message>
    <message>
        <source>%1 — Pistis</source>
        <translation>%1 — Pistis</translation>
    </message>
    <message>
        <source>For reading only: what you change now is not stored. %1</source>
        <translation>For reading only: what you change now is not stored. %1</translation>
    </message>
</context>
<context>
    <name>Pistis::BookDialog</name>
    <message>
        <source>New book</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Open book</translation>
    </message>
    <message>
        <source>Books of Pistis (*.pistis)</source>
        <translation>Books of Pistis (*.pistis)</translation>
    </message>
</context>
<context>
    <name>Pistis::BookRulesDialog</name>
    <message>
        <source>Rhythms and hours</source>
        <translation>Rhythms and hours</translation>
    </message>
    <message>
        <source>Rhythms</source>
        <translation>Rhythms</translation>
    </message>
    <message>
        <source>How often you want to be in contact. A customer&apos;s own rhythm goes before that of the segment, the segment&apos;s before that of the book.</source>
        <translation>How often you want to be in contact. A customer&apos;s own rhythm goes before that of the segment, the segment&apos;s before that of the book.</translation>
    </message>
    <message>
        <source>&amp;Rhythm of the book</source>
        <translation>&amp;Rhythm of the book</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Limit of silence</source>
        <translation>&amp;Limit of silence</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Business hours</translation>
    </message>
    <message>
        <source>An answer is in &amp;time within</source>
        <translation>An answer is in &amp;time within</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;History of changes…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message numerus="yes">
        <source>twice the rhythm: %n day(s)</source>
        <translation>
            <numerusform>twice the rhythm: %n day</numerusform>
            <numerusform>twice the rhythm: %n days</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> business hours</source>
        <translation> business hours</translation>
    </message>
    <message>
        <source>The clocks of requests run in these hours alone, by the time of Athens, and rest on holidays. Answers of the past are counted by them, too.</source>
        <translation>The clocks of requests run in these hours alone, by the time of Athens, and rest on holidays. Answers of the past are counted by them, too.</translation>
    </message>
</context>
<context>
    <name>Pistis::BucketBar</name>
    <message>
        <source>%1: %2</source>
        <comment>bucket, number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pistis::ChanceDialog</name>
    <message>
        <source>Would chance do this?</source>
        <translation>Would chance do this?</translation>
    </message>
    <message>
        <source>What chance did</source>
        <translation>What chance did</translation>
    </message>
    <message>
        <source>Your visits are dealt out anew, again and again, and each chart looks at every deal…</source>
        <translation>Your visits are dealt out anew, again and again, and each chart looks at every deal…</translation>
    </message>
    <message>
        <source>Deals done</source>
        <translation>Deals done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Pistis::ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Numbers for a spreadsheet (*.csv)</source>
        <translation>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Numbers for a spreadsheet (*.csv)</translation>
    </message>
    <message>
        <source>Not saved: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Not saved: the name must end in .png, .svg, .pdf or .csv.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>The numbers of this chart as a table</source>
        <translation>The numbers of this chart as a table</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save this chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>Save this chart as PNG, SVG or PDF, or its numbers as CSV</translation>
    </message>
    <message>
        <source>Enter on an underlined row lists its customers</source>
        <translation>Enter on an underlined row lists its customers</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <comment>title of the chart</comment>
        <translation>Numbers: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
</context>
<context>
    <name>Pistis::CleaningModel</name>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Mixes Greek and Latin letters; please look yourself</source>
        <translation>Mixes Greek and Latin letters; please look yourself</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text of the line</translation>
    </message>
</context>
<context>
    <name>Pistis::CohortChart</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Months since then</source>
        <translation>Months since then</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Still with you</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Still with you (%)</translation>
    </message>
    <message>
        <source>All have come so far</source>
        <translation>All have come so far</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Of 100 customers still with you after so many months</source>
        <translation>Of 100 customers still with you after so many months</translation>
    </message>
    <message>
        <source>Hatched: not all of them have been customers for so long, so it is not decided yet</source>
        <translation>Hatched: not all of them have been customers for so long, so it is not decided yet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cohort and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Do newer customers stay as long as earlier ones did?</source>
        <translation>Do newer customers stay as long as earlier ones did?</translation>
    </message>
    <message>
        <source>The groups will stand here once the first customers have been with you for a month.</source>
        <translation>The groups will stand here once the first customers have been with you for a month.</translation>
    </message>
    <message numerus="yes">
        <source>First contact %1: %2% still with you after %n month(s)</source>
        <translation>
            <numerusform>First contact %1: %2% still with you after %n month</numerusform>
            <numerusform>First contact %1: %2% still with you after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact %1, %2: not decided yet</source>
        <translation>First contact %1, %2: not decided yet</translation>
    </message>
    <message>
        <source>First contact %1, %2: %3 of %4 still with you (%5%)</source>
        <translation>First contact %1, %2: %3 of %4 still with you (%5%)</translation>
    </message>
</context>
<context>
    <name>Pistis::CommandPalette</name>
    <message>
        <source>Actions and customers</source>
        <translation>Actions and customers</translation>
    </message>
    <message>
        <source>An action or a customer…</source>
        <translation>An action or a customer…</translation>
    </message>
    <message>
        <source>An action or a customer</source>
        <translation>An action or a customer</translation>
    </message>
    <message>
        <source>Actions and customers found</source>
        <translation>Actions and customers found</translation>
    </message>
    <message>
        <source>Enter does it or opens the customer; Ctrl+L logs a visit; Esc leaves</source>
        <translation>Enter does it or opens the customer; Ctrl+L logs a visit; Esc leaves</translation>
    </message>
    <message>
        <source>No action and no customer found</source>
        <translation>No action and no customer found</translation>
    </message>
</context>
<context>
    <name>Pistis::ContactTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
</context>
<context>
    <name>Pistis::ContactsEditor</name>
    <message>
        <source>&amp;Phones, e-mails, addresses</source>
        <translation>&amp;Phones, e-mails, addresses</translation>
    </message>
    <message>
        <source>F2 changes the label or the value in place, Delete removes the row</source>
        <translation>F2 changes the label or the value in place, Delete removes the row</translation>
    </message>
    <message>
        <source>Kind of the new one</source>
        <translation>Kind of the new one</translation>
    </message>
    <message>
        <source>Label of the new one</source>
        <translation>Label of the new one</translation>
    </message>
    <message>
        <source>Work, home or a word of your own</source>
        <translation>Work, home or a word of your own</translation>
    </message>
    <message>
        <source>New number or address</source>
        <translation>New number or address</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Number or address</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ve</translation>
    </message>
    <message>
        <source>Phones, e-mails, addresses</source>
        <translation>Phones, e-mails, addresses</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldDialog</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Values, one on each line</source>
        <translation>&amp;Values, one on each line</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>New field</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read in this way. They stay as they are and are back with the earlier type.</source>
        <translation>
            <numerusform>%n value cannot be read in this way. It stays as it is and is back with the earlier type.</numerusform>
            <numerusform>%n values cannot be read in this way. They stay as they are and are back with the earlier type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>Define a new field (Ins)</source>
        <translation>Define a new field (Ins)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Change name, type or values (F2)</source>
        <translation>Change name, type or values (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete this field (Del)</source>
        <translation>Delete this field (Del)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>One place up (Ctrl+Up)</source>
        <translation>One place up (Ctrl+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>D&amp;own</translation>
    </message>
    <message>
        <source>One place down (Ctrl+Down)</source>
        <translation>One place down (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>What you want to know of every customer and the form does not ask, such as the day of delivery.</source>
        <translation>What you want to know of every customer and the form does not ask, such as the day of delivery.</translation>
    </message>
    <message>
        <source>These stand in the form and on the page of every customer.</source>
        <translation>These stand in the form and on the page of every customer.</translation>
    </message>
    <message>
        <source>Deleted. What customers hold in it stays: Ctrl+Z or “Deleted records” brings both back.</source>
        <translation>Deleted. What customers hold in it stays: Ctrl+Z or “Deleted records” brings both back.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerBrowser</name>
    <message>
        <source>Parts of the agenda</source>
        <translation>Parts of the agenda</translation>
    </message>
    <message>
        <source>Days to drop a visit on</source>
        <translation>Days to drop a visit on</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Which customers</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+Shift+F)</source>
        <translation>Narrow the list (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>New customer (Ctrl+N)</translation>
    </message>
    <message>
        <source>back to the agenda</source>
        <translation>back to the agenda</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerDesk</name>
    <message numerus="yes">
        <source>%n customer(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n customer deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n customers deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>choose a customer first</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings the customer back.</source>
        <translation>%1 is deleted. Ctrl+Z brings the customer back.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>May be there already</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFieldsEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stage</translation>
    </message>
    <message>
        <source>S&amp;egment</source>
        <translation>S&amp;egment</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>Ra&amp;ting</translation>
    </message>
    <message>
        <source>How much this customer counts: A most, D least</source>
        <translation>How much this customer counts: A most, D least</translation>
    </message>
    <message>
        <source>&amp;First contact</source>
        <translation>&amp;First contact</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>R&amp;hythm</translation>
    </message>
    <message>
        <source>Longest &amp;gap</source>
        <translation>Longest &amp;gap</translation>
    </message>
    <message>
        <source>Silence beyond this many days is shown in red</source>
        <translation>Silence beyond this many days is shown in red</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>No longer a &amp;customer</source>
        <translation>No longer a &amp;customer</translation>
    </message>
    <message>
        <source>L&amp;ost on</source>
        <translation>L&amp;ost on</translation>
    </message>
    <message>
        <source>No: still with us</source>
        <translation>No: still with us</translation>
    </message>
    <message>
        <source>as the segment or the book</source>
        <translation>as the segment or the book</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>as the segment or the book, else twice the rhythm</source>
        <translation>as the segment or the book, else twice the rhythm</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>The organisation that this customer is part of; may stay empty</source>
        <translation>The organisation that this customer is part of; may stay empty</translation>
    </message>
    <message>
        <source>First felt sli&amp;pping on</source>
        <translation>First felt sli&amp;pping on</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Days without contact</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Every owner</translation>
    </message>
    <message>
        <source>Every segment</source>
        <translation>Every segment</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Every region</translation>
    </message>
    <message>
        <source>Contacted at any time</source>
        <translation>Contacted at any time</translation>
    </message>
    <message>
        <source>No contact for </source>
        <comment>followed by a number of days</comment>
        <translation>No contact for </translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Every rating</source>
        <translation>Every rating</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Save this filter (Ctrl+Shift+S) or choose a saved one</source>
        <translation>Save this filter (Ctrl+Shift+S) or choose a saved one</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>What is gone</translation>
    </message>
    <message>
        <source>“%1” is no longer in the book; the list is not narrowed to it any more.</source>
        <translation>“%1” is no longer in the book; the list is not narrowed to it any more.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Every tag</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) who may be entered twice</source>
        <translation>
            <numerusform>%n customer who may be entered twice</numerusform>
            <numerusform>%n customers who may be entered twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with the tag “%1”</source>
        <translation>
            <numerusform>%n customer with the tag “%1”</numerusform>
            <numerusform>%n customers with the tag “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Add your first customer</source>
        <translation>Add your first customer</translation>
    </message>
    <message>
        <source>Your customers will stand here, the most urgent first.</source>
        <translation>Your customers will stand here, the most urgent first.</translation>
    </message>
    <message>
        <source>No customer fits.</source>
        <translation>No customer fits.</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Log visit</translation>
    </message>
    <message>
        <source>Log a visit (Ctrl+L)</source>
        <translation>Log a visit (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Show the whole list</translation>
    </message>
    <message>
        <source>Look among all customers</source>
        <translation>Look among all customers</translation>
    </message>
    <message>
        <source>No customer in this list fits.</source>
        <translation>No customer in this list fits.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerListModel</name>
    <message>
        <source>Beyond the limit</source>
        <translation>Beyond the limit</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerPage</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit this customer (F2)</source>
        <translation>Edit this customer (F2)</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Log visit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Record what the customer asked</source>
        <translation>Record what the customer asked</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Record what was promised</source>
        <translation>Record what was promised</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>History of the customer</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Close request</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>New day…</source>
        <translation>New day…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choose a customer</translation>
    </message>
    <message>
        <source>What can be done with the entry</source>
        <translation>What can be done with the entry</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Plan the next contact (Ctrl+Shift+L)</source>
        <translation>Plan the next contact (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Let the next step rest for some days (Ctrl+T)</source>
        <translation>Let the next step rest for some days (Ctrl+T)</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Cancelled…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Contacts of this quarter, answers, promises kept</source>
        <translation>Contacts of this quarter, answers, promises kept</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Wait for the customer</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Waits no longer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Hand to…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Asked before</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>How to reach the customer</source>
        <translation>How to reach the customer</translation>
    </message>
    <message>
        <source>The customer no longer wants it</source>
        <translation>The customer no longer wants it</translation>
    </message>
    <message>
        <source>Answer the request…</source>
        <translation>Answer the request…</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>New day for the promise…</source>
        <translation>New day for the promise…</translation>
    </message>
    <message>
        <source>Edit the entry…</source>
        <translation>Edit the entry…</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Delete the entry</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Log a visit (Ctrl+L)</source>
        <translation>Log a visit (Ctrl+L)</translation>
    </message>
    <message>
        <source>All words of the chosen entry</source>
        <translation>All words of the chosen entry</translation>
    </message>
    <message>
        <source>What of the history is shown</source>
        <translation>What of the history is shown</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Record what is to be done (Ctrl+J)</source>
        <translation>Record what is to be done (Ctrl+J)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Task started</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Put off…</translation>
    </message>
    <message>
        <source>Put the task off…</source>
        <translation>Put the task off…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Task cancelled</translation>
    </message>
    <message>
        <source>The task is not needed any more</source>
        <translation>The task is not needed any more</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Some letters of the name…</source>
        <translation>Some letters of the name…</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>No customer found</translation>
    </message>
</context>
<context>
    <name>Pistis::DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>New day of the promise</source>
        <translation>New day of the promise</translation>
    </message>
    <message>
        <source>Plan the next contact</source>
        <translation>Plan the next contact</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>When the promise was kept</source>
        <translation>When the promise was kept</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Move to another day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When the task was done</source>
        <translation>When the task was done</translation>
    </message>
    <message>
        <source>Put the task off until</source>
        <translation>Put the task off until</translation>
    </message>
</context>
<context>
    <name>Pistis::DayEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
</context>
<context>
    <name>Pistis::DayLine</name>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Pistis::DayStrip</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Pistis::DaysDelegate</name>
    <message>
        <source>none of its own</source>
        <translation>none of its own</translation>
    </message>
</context>
<context>
    <name>Pistis::DeletedModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>Pistis::DismissDialog</name>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Dismiss the suggestion</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>It does not come again for this cause. A new request, another due day or a longer silence is a new cause. The review of the week keeps it with its reason.</source>
        <translation>It does not come again for this cause. A new request, another due day or a longer silence is a new cause. The review of the week keeps it with its reason.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dismiss</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Already done</translation>
    </message>
    <message>
        <source>Agreed otherwise with the customer</source>
        <translation>Agreed otherwise with the customer</translation>
    </message>
    <message>
        <source>The customer wants to be left alone</source>
        <translation>The customer wants to be left alone</translation>
    </message>
    <message>
        <source>Somebody else does it</source>
        <translation>Somebody else does it</translation>
    </message>
    <message>
        <source>Not worth it now</source>
        <translation>Not worth it now</translation>
    </message>
</context>
<context>
    <name>Pistis::DismissedModel</name>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Pistis::DoseChart</name>
    <message>
        <source>Lost in a year</source>
        <translation>Lost in a year</translation>
    </message>
    <message>
        <source>Are customers who are visited more often lost less often?</source>
        <translation>Are customers who are visited more often lost less often?</translation>
    </message>
    <message>
        <source>No customer has been lost so far, so there is nothing to compare.</source>
        <translation>No customer has been lost so far, so there is nothing to compare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 visits in %2 days: %3% lost in a year (%4% to %5%), %n loss(es)</source>
        <translation>
            <numerusform>%1 visits in %2 days: %3% lost in a year (%4% to %5%), %n loss</numerusform>
            <numerusform>%1 visits in %2 days: %3% lost in a year (%4% to %5%), %n losses</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits in %1 days</source>
        <translation>Visits in %1 days</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Lost in a year (%)</source>
        <translation>Lost in a year (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>at least (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>at most (%)</translation>
    </message>
    <message>
        <source>Too few losses to read</source>
        <translation>Too few losses to read</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Visits in %1 days (grey: too few losses, dashes: smoothed)</source>
        <translation>Visits in %1 days (grey: too few losses, dashes: smoothed)</translation>
    </message>
    <message>
        <source>Visits in %1 days (grey: too few losses to read)</source>
        <translation>Visits in %1 days (grey: too few losses to read)</translation>
    </message>
</context>
<context>
    <name>Pistis::EncodingBox</name>
    <message>
        <source>as detected: %1</source>
        <translation>as detected: %1</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>as detected</translation>
    </message>
</context>
<context>
    <name>Pistis::EntryActions</name>
    <message>
        <source>%1 %2</source>
        <comment>key, action</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Not sent…</source>
        <translation>Not sent…</translation>
    </message>
    <message>
        <source>Not held…</source>
        <translation>Not held…</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceDesk</name>
    <message>
        <source>Folder for the rows and the script</source>
        <translation>Folder for the rows and the script</translation>
    </message>
    <message>
        <source>The rows and the script check.R are in %1. Run it there with: Rscript check.R</source>
        <translation>The rows and the script check.R are in %1. Run it there with: Rscript check.R</translation>
    </message>
    <message>
        <source>It prints the numbers of the charts, which are not adjusted for how often each customer is usually visited; the sentence at the top is.</source>
        <translation>It prints the numbers of the charts, which are not adjusted for how often each customer is usually visited; the sentence at the top is.</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceFilters</name>
    <message>
        <source>Whose customers</source>
        <translation>Whose customers</translation>
    </message>
    <message>
        <source>Which segment</source>
        <translation>Which segment</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Which period</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Would chance do this?…</source>
        <translation>Would chance do this?…</translation>
    </message>
    <message>
        <source>Deals your visits out anew, so that there is certainly no link, and looks what each chart would have found</source>
        <translation>Deals your visits out anew, so that there is certainly no link, and looks what each chart would have found</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>Everyone&apos;s customers</source>
        <translation>Everyone&apos;s customers</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>All segments</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>The whole log</translation>
    </message>
    <message numerus="yes">
        <source>The last %n year(s)</source>
        <translation>
            <numerusform>The last %n year</numerusform>
            <numerusform>The last %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Not taken: the first day comes after the last. Choose an earlier first or a later last day.</source>
        <translation>Not taken: the first day comes after the last. Choose an earlier first or a later last day.</translation>
    </message>
    <message>
        <source>No effect: it takes half a year of log, and losses enough, to know how often each customer is usually visited</source>
        <translation>No effect: it takes half a year of log, and losses enough, to know how often each customer is usually visited</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited, so that a good customer who is always visited often does not count as a result of visiting</source>
        <translation>Adjusted for how often each customer is usually visited, so that a good customer who is always visited often does not count as a result of visiting</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>The last year</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Check with R…</source>
        <translation>Check with R…</translation>
    </message>
    <message>
        <source>Writes the rows of the analysis and a script for the free program R that comes to the same numbers</source>
        <translation>Writes the rows of the analysis and a script for the free program R that comes to the same numbers</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>Pistis::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that &amp;spreadsheets show Greek</source>
        <translation>Mark as UTF-8, so that &amp;spreadsheets show Greek</translation>
    </message>
    <message>
        <source>Seal with a &amp;passphrase</source>
        <translation>Seal with a &amp;passphrase</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>P&amp;assphrase:</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>The same a&amp;gain:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ile:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The whole book, sealed</source>
        <translation>The whole book, sealed</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendar (iCalendar)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>Semicolon (;) &amp;between the columns, as Greek spreadsheets expect</source>
        <translation>Semicolon (;) &amp;between the columns, as Greek spreadsheets expect</translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Visits, promises and tasks</translation>
    </message>
    <message>
        <source>several words; a short one can be guessed</source>
        <translation>several words; a short one can be guessed</translation>
    </message>
</context>
<context>
    <name>Pistis::FaultModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>Pistis::FindingsModel</name>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a lesson, a sentence in it</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1”, another form: %2</source>
        <comment>title of a lesson, a sentence in it</comment>
        <translation>“%1”, another form: %2</translation>
    </message>
</context>
<context>
    <name>Pistis::FirstPage</name>
    <message>
        <source>A lesson about keeping customers, your own customers beside it, and charts that show honestly what your log says. Everything stays on this computer.</source>
        <translation>A lesson about keeping customers, your own customers beside it, and charts that show honestly what your log says. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Start my &amp;own book</source>
        <translation>Start my &amp;own book</translation>
    </message>
    <message>
        <source>An empty book for your customers, visits, requests and promises.</source>
        <translation>An empty book for your customers, visits, requests and promises.</translation>
    </message>
    <message>
        <source>Open the &amp;practice book</source>
        <translation>Open the &amp;practice book</translation>
    </message>
    <message>
        <source>Two hundred invented customers and three years of work with them, to try everything without risk.</source>
        <translation>Two hundred invented customers and three years of work with them, to try everything without risk.</translation>
    </message>
</context>
<context>
    <name>Pistis::GapChart</name>
    <message numerus="yes">
        <source>Within %n day(s): %1% of visits were followed by the next</source>
        <translation>
            <numerusform>Within %n day: %1% of visits were followed by the next</numerusform>
            <numerusform>Within %n days: %1% of visits were followed by the next</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since a visit</source>
        <translation>Days since a visit</translation>
    </message>
    <message>
        <source>Visits not yet followed</source>
        <translation>Visits not yet followed</translation>
    </message>
    <message>
        <source>Followed on that day</source>
        <translation>Followed on that day</translation>
    </message>
    <message>
        <source>Followed by then (%)</source>
        <translation>Followed by then (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>at least (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>at most (%)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 within %n day(s)</source>
        <translation>
            <numerusform>%1 of 100 within %n day</numerusform>
            <numerusform>%1 of 100 within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by the next visit</source>
        <translation>Followed by the next visit</translation>
    </message>
    <message>
        <source>How much time passes between visits?</source>
        <translation>How much time passes between visits?</translation>
    </message>
    <message>
        <source>The curve will stand here once at least %1 visits have been followed by another.</source>
        <translation>The curve will stand here once at least %1 visits have been followed by another.</translation>
    </message>
    <message>
        <source>Half of the visits are followed by the next within %1 days, 80 of 100 within %2</source>
        <translation>Half of the visits are followed by the next within %1 days, 80 of 100 within %2</translation>
    </message>
</context>
<context>
    <name>Pistis::HandoutBox</name>
    <message>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <source>My &amp;notes below their sentences</source>
        <translation>My &amp;notes below their sentences</translation>
    </message>
    <message>
        <source>&amp;Lines for handwriting after each part</source>
        <translation>&amp;Lines for handwriting after each part</translation>
    </message>
    <message>
        <source>The &amp;questions of the quiz</source>
        <translation>The &amp;questions of the quiz</translation>
    </message>
    <message>
        <source>The &amp;answers, on a page of their own</source>
        <translation>The &amp;answers, on a page of their own</translation>
    </message>
    <message>
        <source>&amp;Gaps to fill in, their words on a page of their own</source>
        <translation>&amp;Gaps to fill in, their words on a page of their own</translation>
    </message>
</context>
<context>
    <name>Pistis::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the help text: &quot;en&quot; or &quot;el&quot;.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>&amp;Find in the help:</source>
        <translation>&amp;Find in the help:</translation>
    </message>
    <message>
        <source>a word; Enter goes to the next place</source>
        <translation>a word; Enter goes to the next place</translation>
    </message>
    <message>
        <source>not in the help</source>
        <translation>not in the help</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Pistis::HistoryDesk</name>
    <message>
        <source>%1 and %2 are one customer now. Ctrl+Z takes it back.</source>
        <translation>%1 and %2 are one customer now. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again. Ctrl+Z takes it back.</source>
        <translation>%1 is a customer of its own again. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>Pistis::HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Open ones</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>Pistis::HolidayEditor</name>
    <message>
        <source>Holidays of the &amp;year</source>
        <translation>Holidays of the &amp;year</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>Holidays of the year</translation>
    </message>
    <message>
        <source>Space keeps a public holiday or makes it a working day, Delete removes an own day</source>
        <translation>Space keeps a public holiday or makes it a working day, Delete removes an own day</translation>
    </message>
    <message>
        <source>Day of the new one</source>
        <translation>Day of the new one</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Name of the new one</translation>
    </message>
    <message>
        <source>Own day off, for instance a local feast</source>
        <translation>Own day off, for instance a local feast</translation>
    </message>
    <message>
        <source>e&amp;very year</source>
        <translation>e&amp;very year</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Add day</source>
        <translation>&amp;Add day</translation>
    </message>
    <message>
        <source>&amp;Delete day</source>
        <translation>&amp;Delete day</translation>
    </message>
</context>
<context>
    <name>Pistis::HolidayModel</name>
    <message>
        <source>a working day</source>
        <translation>a working day</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>own, every year</source>
        <translation>own, every year</translation>
    </message>
    <message>
        <source>own, once</source>
        <translation>own, once</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
</context>
<context>
    <name>Pistis::HoursEditor</name>
    <message>
        <source>Open on %1</source>
        <translation>Open on %1</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, from</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, to</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportArticleDialog</name>
    <message>
        <source>Import article</source>
        <translation>Import article</translation>
    </message>
    <message>
        <source>The Greek text as it will be read:</source>
        <translation>The Greek text as it will be read:</translation>
    </message>
    <message>
        <source>The English text as it will be read:</source>
        <translation>The English text as it will be read:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Greek text:</source>
        <translation>&amp;Greek text:</translation>
    </message>
    <message>
        <source>&amp;English text:</source>
        <translation>&amp;English text:</translation>
    </message>
    <message>
        <source>&amp;What will be removed or repaired; tick what to leave as it is:</source>
        <translation>&amp;What will be removed or repaired; tick what to leave as it is:</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Greek text</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>English text</translation>
    </message>
    <message>
        <source>&amp;Nothing will be removed or repaired.</source>
        <translation>&amp;Nothing will be removed or repaired.</translation>
    </message>
    <message>
        <source>The beginning of the Greek text as it will be read:</source>
        <translation>The beginning of the Greek text as it will be read:</translation>
    </message>
    <message>
        <source>The beginning of the English text as it will be read:</source>
        <translation>The beginning of the English text as it will be read:</translation>
    </message>
    <message>
        <source>What will be removed or repaired</source>
        <translation>What will be removed or repaired</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportBatchModel</name>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportDialog</name>
    <message>
        <source>Import customers or visits</source>
        <translation>Import customers or visits</translation>
    </message>
    <message>
        <source>The file &amp;holds:</source>
        <translation>The file &amp;holds:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Lines with a fault:</source>
        <translation>&amp;Lines with a fault:</translation>
    </message>
    <message>
        <source>Leave these lines out and import the &amp;rest</source>
        <translation>Leave these lines out and import the &amp;rest</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>&amp;Days like 03/04/2026:</source>
        <translation>&amp;Days like 03/04/2026:</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>please choose</translation>
    </message>
    <message>
        <source>3 April: the day comes first</source>
        <translation>3 April: the day comes first</translation>
    </message>
    <message>
        <source>4 March: the month comes first</source>
        <translation>4 March: the month comes first</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Save this list…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>File to import</translation>
    </message>
    <message>
        <source>Tables, vCards, calendars (*.csv *.tsv *.txt *.vcf *.ics);;All files (*)</source>
        <translation>Tables, vCards, calendars (*.csv *.tsv *.txt *.vcf *.ics);;All files (*)</translation>
    </message>
    <message>
        <source>Save the list of faults</source>
        <translation>Save the list of faults</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>&amp;Letters:</translation>
    </message>
    <message>
        <source>The first &amp;lines:</source>
        <translation>The first &amp;lines:</translation>
    </message>
    <message>
        <source>Colu&amp;mns are separated by:</source>
        <translation>Colu&amp;mns are separated by:</translation>
    </message>
    <message>
        <source>Columns &amp;not known:</source>
        <translation>Columns &amp;not known:</translation>
    </message>
    <message>
        <source>How lines were &amp;taken:</source>
        <translation>How lines were &amp;taken:</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the import back, or “Imports…” at any time.</source>
        <translation>Ctrl+Z takes the import back, or “Imports…” at any time.</translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Visits, promises and tasks</translation>
    </message>
    <message>
        <source>&amp;What comes in:</source>
        <translation>&amp;What comes in:</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportReading</name>
    <message>
        <source>as detected</source>
        <translation>as detected</translation>
    </message>
    <message>
        <source>as detected: %1</source>
        <translation>as detected: %1</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>as found: %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>please choose</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>Nothing was imported into this book yet.</source>
        <translation>Nothing was imported into this book yet.</translation>
    </message>
    <message>
        <source>What was imported into this book. Taking an import back deletes what it made and gives the fields that it changed their earlier values; what was changed since stays.</source>
        <translation>What was imported into this book. Taking an import back deletes what it made and gives the fields that it changed their earlier values; what was changed since stays.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Take back the import?</source>
        <translation>Take back the import?</translation>
    </message>
    <message>
        <source>&amp;Take back all the same</source>
        <translation>&amp;Take back all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) or task(s) written since about its customers would go with them.</source>
        <translation>
            <numerusform>%n visit, request, promise or task written since about its customers would go with them.</numerusform>
            <numerusform>%n visits, requests, promises or tasks written since about its customers would go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::IntervalChart</name>
    <message numerus="yes">
        <source>%1: %2% (%3% to %4%), of %n</source>
        <translation>
            <numerusform>%1: %2% (%3% to %4%), of %n</numerusform>
            <numerusform>%1: %2% (%3% to %4%), of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Share, with the range that luck alone explains</source>
        <translation>Share, with the range that luck alone explains</translation>
    </message>
    <message>
        <source>%1: too few to show</source>
        <translation>%1: too few to show</translation>
    </message>
    <message>
        <source>Each person&apos;s share will stand here once there is enough to show.</source>
        <translation>Each person&apos;s share will stand here once there is enough to show.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>at least (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>at most (%)</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
</context>
<context>
    <name>Pistis::LagChart</name>
    <message>
        <source>Last %1 days left out: %2 (%3 to %4)</source>
        <translation>Last %1 days left out: %2 (%3 to %4)</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>no link</translation>
    </message>
    <message>
        <source>Days before a loss that are left out</source>
        <translation>Days before a loss that are left out</translation>
    </message>
    <message>
        <source>Losses per extra visit (times)</source>
        <translation>Losses per extra visit (times)</translation>
    </message>
    <message>
        <source>Does the link hold when the last weeks before a loss are left out?</source>
        <translation>Does the link hold when the last weeks before a loss are left out?</translation>
    </message>
    <message>
        <source>Too few losses, or visits too much alike, to compare.</source>
        <translation>Too few losses, or visits too much alike, to compare.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>used</source>
        <comment>the delay that the sentence speaks of</comment>
        <translation>used</translation>
    </message>
    <message>
        <source>Not adjusted for how often each customer is usually visited.</source>
        <translation>Not adjusted for how often each customer is usually visited.</translation>
    </message>
</context>
<context>
    <name>Pistis::LandmarkChart</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Days since the first contact</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Customers still followed</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Still with you (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>at least (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>at most (%)</translation>
    </message>
    <message>
        <source>more visits</source>
        <translation>more visits</translation>
    </message>
    <message>
        <source>fewer visits</source>
        <translation>fewer visits</translation>
    </message>
    <message>
        <source>Since the first contact (in brackets: still followed, more · fewer visits)</source>
        <translation>Since the first contact (in brackets: still followed, more · fewer visits)</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Still with you</translation>
    </message>
    <message>
        <source>Did customers with more visits at the beginning stay longer?</source>
        <translation>Did customers with more visits at the beginning stay longer?</translation>
    </message>
    <message numerus="yes">
        <source>Two curves will stand here once there are at least %1 customers with more and %1 with fewer visits who have been with you for more than %n day(s).</source>
        <translation>
            <numerusform>Two curves will stand here once there are at least %1 customers with more and %1 with fewer visits who have been with you for more than %n day.</numerusform>
            <numerusform>Two curves will stand here once there are at least %1 customers with more and %1 with fewer visits who have been with you for more than %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 visits</source>
        <translation>at least %1 visits</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>fewer than %1</translation>
    </message>
    <message>
        <source>Of 100 customers with at least %1 visits in days %2 to %3, %4 are still with you after %5; of 100 with fewer visits, %6</source>
        <translation>Of 100 customers with at least %1 visits in days %2 to %3, %4 are still with you after %5; of 100 with fewer visits, %6</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): %1% still with you</source>
        <translation>
            <numerusform>After %n day: %1% still with you</numerusform>
            <numerusform>After %n days: %1% still with you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::LessonDesk</name>
    <message>
        <source>Ctrl+Shift+X repairs the pairs, and T goes to the next one to check.</source>
        <translation>Ctrl+Shift+X repairs the pairs, and T goes to the next one to check.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonExport</name>
    <message>
        <source>Lesson packs (*.pistislesson)</source>
        <translation>Lesson packs (*.pistislesson)</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Translation memories (*.tmx)</translation>
    </message>
    <message>
        <source>Make the lesson&apos;s folder “%1” in</source>
        <translation>Make the lesson&apos;s folder “%1” in</translation>
    </message>
    <message>
        <source>Export the lesson</source>
        <translation>Export the lesson</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonFindBar</name>
    <message>
        <source>&amp;Find in the lesson:</source>
        <translation>&amp;Find in the lesson:</translation>
    </message>
    <message>
        <source>a word in Greek or English</source>
        <translation>a word in Greek or English</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>The place before (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>The next place (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Close the search (Esc)</translation>
    </message>
    <message>
        <source>Found in all lessons</source>
        <translation>Found in all lessons</translation>
    </message>
    <message>
        <source>not in this lesson</source>
        <translation>not in this lesson</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2, another form</source>
        <translation>%1 of %2, another form</translation>
    </message>
    <message>
        <source>&amp;In all lessons</source>
        <translation>&amp;In all lessons</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonInstall</name>
    <message>
        <source>“%1”, version %2, was here already.</source>
        <translation>“%1”, version %2, was here already.</translation>
    </message>
    <message>
        <source>Installed: “%1”, version %2.</source>
        <translation>Installed: “%1”, version %2.</translation>
    </message>
    <message>
        <source>Install a lesson</source>
        <translation>Install a lesson</translation>
    </message>
    <message>
        <source>Lessons (*.pistislesson *.tmx);;All files (*)</source>
        <translation>Lessons (*.pistislesson *.tmx);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonLibraryDialog</name>
    <message>
        <source>Library of lessons</source>
        <translation>Library of lessons</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Install…</translation>
    </message>
    <message>
        <source>Take in a lesson pack, a folder or a translation memory (Ins)</source>
        <translation>Take in a lesson pack, a folder or a translation memory (Ins)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Write the lesson to a file or a folder (Ctrl+E)</source>
        <translation>Write the lesson to a file or a folder (Ctrl+E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>Open the lesson (Enter)</source>
        <translation>Open the lesson (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pack or translation memory…</source>
        <translation>&amp;Pack or translation memory…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>As a &amp;pack, one file…</source>
        <translation>As a &amp;pack, one file…</translation>
    </message>
    <message>
        <source>As a &amp;folder…</source>
        <translation>As a &amp;folder…</translation>
    </message>
    <message>
        <source>As a &amp;translation memory (TMX)…</source>
        <translation>As a &amp;translation memory (TMX)…</translation>
    </message>
    <message>
        <source>Removed: %1. “Put back” brings it back, here also Ctrl+Z.</source>
        <translation>Removed: %1. “Put back” brings it back, here also Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s). Enter opens one to read; packs, folders and translation memories that you drop here are installed.</source>
        <translation>
            <numerusform>%n lesson. Enter opens it to read; packs, folders and translation memories that you drop here are installed.</numerusform>
            <numerusform>%n lessons. Enter opens one to read; packs, folders and translation memories that you drop here are installed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson comes with the program and cannot be removed.</source>
        <translation>This lesson comes with the program and cannot be removed.</translation>
    </message>
    <message>
        <source>Take the lesson out of the library (Del)</source>
        <translation>Take the lesson out of the library (Del)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>See all versions of the lesson, and read an older one again</source>
        <translation>See all versions of the lesson, and read an older one again</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>In lessons: %1</source>
        <translation>In lessons: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNoteDesk</name>
    <message>
        <source>There is no sentence to note something on.</source>
        <translation>There is no sentence to note something on.</translation>
    </message>
    <message>
        <source>There is no sentence to bookmark.</source>
        <translation>There is no sentence to bookmark.</translation>
    </message>
    <message>
        <source>The bookmark is gone. Ctrl+Z brings it back.</source>
        <translation>The bookmark is gone. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Bookmarked. Ctrl+Shift+D lists what is noted in this lesson.</source>
        <translation>Bookmarked. Ctrl+Shift+D lists what is noted in this lesson.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings the note back.</source>
        <translation>Deleted. Ctrl+Z brings the note back.</translation>
    </message>
    <message>
        <source>The lesson of this note is not on this computer.</source>
        <translation>The lesson of this note is not on this computer.</translation>
    </message>
    <message>
        <source>The sentence of this note is no longer in the lesson.</source>
        <translation>The sentence of this note is no longer in the lesson.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNoteDialog</name>
    <message>
        <source>Note on a sentence</source>
        <translation>Note on a sentence</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Words</translation>
    </message>
    <message>
        <source>C&amp;ustomer, if any</source>
        <translation>C&amp;ustomer, if any</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>No customer is chosen. Choose one of those found, or clear the line.</source>
        <translation>No customer is chosen. Choose one of those found, or clear the line.</translation>
    </message>
    <message>
        <source>&amp;Plan a contact…</source>
        <translation>&amp;Plan a contact…</translation>
    </message>
    <message>
        <source>Plan the next contact with the customer of this note</source>
        <translation>Plan the next contact with the customer of this note</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNotesDialog</name>
    <message>
        <source>Notes and bookmarks of this lesson</source>
        <translation>Notes and bookmarks of this lesson</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes and bookmarks</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Change the words, the kind or the customer (F2)</source>
        <translation>Change the words, the kind or the customer (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete the note (Del); Ctrl+Z brings it back</source>
        <translation>Delete the note (Del); Ctrl+Z brings it back</translation>
    </message>
    <message>
        <source>Show the c&amp;ustomer</source>
        <translation>Show the c&amp;ustomer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Go to the sentence</translation>
    </message>
    <message>
        <source>There are no notes or bookmarks in this lesson yet. Ctrl+Shift+O notes something on the marked sentence, Ctrl+D bookmarks it.</source>
        <translation>There are no notes or bookmarks in this lesson yet. Ctrl+Shift+O notes something on the marked sentence, Ctrl+D bookmarks it.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and bookmarks. Enter leads to the sentence.</source>
        <translation>
            <numerusform>%n note or bookmark. Enter leads to the sentence.</numerusform>
            <numerusform>%n notes and bookmarks. Enter leads to the sentence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence of this note is no longer in the lesson.</source>
        <translation>The sentence of this note is no longer in the lesson.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNotesModel</name>
    <message>
        <source>Place lost: %1</source>
        <translation>Place lost: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonRepair</name>
    <message>
        <source>Paired again from here</source>
        <translation>Paired again from here</translation>
    </message>
    <message>
        <source>The pairs from here on stay the same.</source>
        <translation>The pairs from here on stay the same.</translation>
    </message>
    <message>
        <source>There is no sentence in this language here.</source>
        <translation>There is no sentence in this language here.</translation>
    </message>
    <message>
        <source>The sentence stays as it was.</source>
        <translation>The sentence stays as it was.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Pairing the sentences again…</source>
        <translation>Pairing the sentences again…</translation>
    </message>
    <message>
        <source>“%1” was imported again meanwhile, as version %2. Your repairs were carried over to it where its sentences are the same; the lesson as you had it stays version %3, under Versions in the library of lessons.</source>
        <translation>“%1” was imported again meanwhile, as version %2. Your repairs were carried over to it where its sentences are the same; the lesson as you had it stays version %3, under Versions in the library of lessons.</translation>
    </message>
    <message>
        <source>“%1” is in one language only: it has no pairs to repair.</source>
        <translation>“%1” is in one language only: it has no pairs to repair.</translation>
    </message>
    <message>
        <source>“%1” comes with the program and stays as it is. Lessons that you imported can be repaired.</source>
        <translation>“%1” comes with the program and stays as it is. Lessons that you imported can be repaired.</translation>
    </message>
    <message>
        <source>Undone: “%1”. Ctrl+Y does it again.</source>
        <translation>Undone: “%1”. Ctrl+Y does it again.</translation>
    </message>
    <message>
        <source>Nothing to undo in this lesson.</source>
        <translation>Nothing to undo in this lesson.</translation>
    </message>
    <message>
        <source>Nothing to redo in this lesson.</source>
        <translation>Nothing to redo in this lesson.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonShelfDesk</name>
    <message numerus="yes">
        <source>Install %n lesson(s)?</source>
        <translation>
            <numerusform>Install %n lesson?</numerusform>
            <numerusform>Install %n lessons?</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a lesson</source>
        <translation>Install a lesson</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Install</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonShelfModel</name>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Comes with the program</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Title in Greek</source>
        <translation>Title in Greek</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Read as far as</source>
        <translation>Read as far as</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonVersionsDialog</name>
    <message>
        <source>Versions of the lesson</source>
        <translation>Versions of the lesson</translation>
    </message>
    <message>
        <source>Every import and every repair of a lesson is a version of its own. An older one that is made the newest is stored once more, and the others stay.</source>
        <translation>Every import and every repair of a lesson is a version of its own. An older one that is made the newest is stored once more, and the others stay.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Make it the newest</source>
        <translation>&amp;Make it the newest</translation>
    </message>
    <message>
        <source>Version %1 is read again, as version %2. No version was lost.</source>
        <translation>Version %1 is read again, as version %2. No version was lost.</translation>
    </message>
    <message>
        <source>Choose an older version that can be read.</source>
        <translation>Choose an older version that can be read.</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Look at it</translation>
    </message>
    <message>
        <source>Shows the text of this version; nothing changes (Enter)</source>
        <translation>Shows the text of this version; nothing changes (Enter)</translation>
    </message>
    <message>
        <source>Read this version again</source>
        <translation>Read this version again</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonVersionsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>the one that is read</source>
        <translation>the one that is read</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pairs of sentences</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pairs checked</source>
        <translation>Pairs checked</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Numbers that are missing are no lost versions: a repair is stored step by step, and only its last step, which holds them all, is kept; or a lesson came with a higher number.</source>
        <translation>Numbers that are missing are no lost versions: a repair is stored step by step, and only its last step, which holds them all, is kept; or a lesson came with a higher number.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonViewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Version %1 of the lesson</source>
        <translation>Version %1 of the lesson</translation>
    </message>
    <message>
        <source>“%1” as it stands in version %2. It can only be looked at here; what you read stays as it is.</source>
        <translation>“%1” as it stands in version %2. It can only be looked at here; what you read stays as it is.</translation>
    </message>
</context>
<context>
    <name>Pistis::LinkVerbs</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>The pair is confirmed already.</source>
        <translation>The pair is confirmed already.</translation>
    </message>
    <message>
        <source>Confirmed down to here</source>
        <translation>Confirmed down to here</translation>
    </message>
    <message>
        <source>All pairs above are confirmed already.</source>
        <translation>All pairs above are confirmed already.</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>The sentence stands alone already.</source>
        <translation>The sentence stands alone already.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>There is no pair below.</source>
        <translation>There is no pair below.</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Moved down</translation>
    </message>
    <message>
        <source>One side of the pair is empty already.</source>
        <translation>One side of the pair is empty already.</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Swapped</translation>
    </message>
    <message>
        <source>There is nothing above to swap with.</source>
        <translation>There is nothing above to swap with.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Select text in two or more rows first.</source>
        <translation>Select text in two or more rows first.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Place the cursor in the second or a later sentence of the pair, where it is to be split.</source>
        <translation>Place the cursor in the second or a later sentence of the pair, where it is to be split.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Scroll apart first (Ctrl+Shift+Y) and bring each language to its sentence of the pair.</source>
        <translation>Scroll apart first (Ctrl+Shift+Y) and bring each language to its sentence of the pair.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>There is no sentence here that could move there.</source>
        <translation>There is no sentence here that could move there.</translation>
    </message>
    <message>
        <source>This was made by hand, so it counts as confirmed already.</source>
        <translation>This was made by hand, so it counts as confirmed already.</translation>
    </message>
    <message>
        <source>Not swapped: one of the two rows has no sentence in this language. Q and A move a Greek sentence up or down, W and D an English one.</source>
        <translation>Not swapped: one of the two rows has no sentence in this language. Q and A move a Greek sentence up or down, W and D an English one.</translation>
    </message>
</context>
<context>
    <name>Pistis::ListChooser</name>
    <message>
        <source>List: %1</source>
        <translation>List: %1</translation>
    </message>
    <message>
        <source>Customers that were looked up</source>
        <translation>Customers that were looked up</translation>
    </message>
</context>
<context>
    <name>Pistis::LogVisitDialog</name>
    <message>
        <source>Log visit</source>
        <translation>Log visit</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save as &amp;planned</source>
        <translation>Save as &amp;planned</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>St&amp;ate</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>Noted already</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Edit contact</translation>
    </message>
</context>
<context>
    <name>Pistis::LossBar</name>
    <message>
        <source>Won back</source>
        <translation>Won back</translation>
    </message>
    <message>
        <source>The customer is with you again (Ctrl+Shift+B)</source>
        <translation>The customer is with you again (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Change the loss…</source>
        <translation>Change the loss…</translation>
    </message>
    <message>
        <source>Day, reason, competitor, words (Ctrl+Shift+M)</source>
        <translation>Day, reason, competitor, words (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Change the l&amp;oss…</source>
        <translation>Change the l&amp;oss…</translation>
    </message>
    <message>
        <source>Mark as l&amp;ost…</source>
        <translation>Mark as l&amp;ost…</translation>
    </message>
    <message>
        <source>&amp;Won back</source>
        <translation>&amp;Won back</translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>choose a customer first</translation>
    </message>
    <message>
        <source>choose a lost customer first</source>
        <translation>choose a lost customer first</translation>
    </message>
</context>
<context>
    <name>Pistis::LossDialog</name>
    <message>
        <source>Lost &amp;on</source>
        <translation>Lost &amp;on</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Competi&amp;tor</source>
        <translation>Competi&amp;tor</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <translation>In your own &amp;words</translation>
    </message>
    <message>
        <source>When did you first &amp;feel it slipping? It may be left open.</source>
        <translation>When did you first &amp;feel it slipping? It may be left open.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Change the loss: %1</source>
        <translation>Change the loss: %1</translation>
    </message>
    <message>
        <source>Mark as lost: %1</source>
        <translation>Mark as lost: %1</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Not noted</translation>
    </message>
    <message>
        <source>About a week before</source>
        <translation>About a week before</translation>
    </message>
    <message>
        <source>About a month before</source>
        <translation>About a month before</translation>
    </message>
    <message>
        <source>About three months before</source>
        <translation>About three months before</translation>
    </message>
    <message>
        <source>About half a year before</source>
        <translation>About half a year before</translation>
    </message>
    <message>
        <source>On this day:</source>
        <translation>On this day:</translation>
    </message>
    <message>
        <source>All of this stays with the customer and is shown on the page, but a lost customer leaves the agenda and returns to it when won back.</source>
        <translation>All of this stays with the customer and is shown on the page, but a lost customer leaves the agenda and returns to it when won back.</translation>
    </message>
    <message>
        <source>Day on which it was first felt slipping</source>
        <translation>Day on which it was first felt slipping</translation>
    </message>
</context>
<context>
    <name>Pistis::MainWindow</name>
    <message>
        <source>Practice book</source>
        <translation>Practice book</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Book</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lesson</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>&amp;Open book…</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;New book…</translation>
    </message>
    <message>
        <source>Open the &amp;practice book</source>
        <translation>Open the &amp;practice book</translation>
    </message>
    <message>
        <source>&amp;Back to my own book</source>
        <translation>&amp;Back to my own book</translation>
    </message>
    <message>
        <source>Import &amp;customers and visits…</source>
        <translation>Import &amp;customers and visits…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;New customer…</translation>
    </message>
    <message>
        <source>&amp;Edit customer…</source>
        <translation>&amp;Edit customer…</translation>
    </message>
    <message>
        <source>&amp;Delete customer</source>
        <translation>&amp;Delete customer</translation>
    </message>
    <message>
        <source>&amp;Log visit…</source>
        <translation>&amp;Log visit…</translation>
    </message>
    <message>
        <source>Record &amp;request…</source>
        <translation>Record &amp;request…</translation>
    </message>
    <message>
        <source>Record &amp;promise…</source>
        <translation>Record &amp;promise…</translation>
    </message>
    <message>
        <source>&amp;Import article…</source>
        <translation>&amp;Import article…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Present</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>Rea&amp;d</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;ustomers</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>E&amp;vidence</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Tra&amp;ining</source>
        <translation>Tra&amp;ining</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;About Pistis</source>
        <translation>&amp;About Pistis</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Open a sea&amp;led file…</source>
        <translation>Open a sea&amp;led file…</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>&amp;All actions…</translation>
    </message>
    <message>
        <source>&amp;Change marked customers…</source>
        <translation>&amp;Change marked customers…</translation>
    </message>
    <message>
        <source>Pre&amp;vious customer</source>
        <translation>Pre&amp;vious customer</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Ne&amp;xt customer</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Merge with another customer…</source>
        <translation>&amp;Merge with another customer…</translation>
    </message>
    <message>
        <source>&amp;Separate merged customers…</source>
        <translation>&amp;Separate merged customers…</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;History of changes…</translation>
    </message>
    <message>
        <source>Deleted &amp;records…</source>
        <translation>Deleted &amp;records…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Re&amp;minders…</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>nothing to take back</translation>
    </message>
    <message>
        <source>nothing to bring again</source>
        <translation>nothing to bring again</translation>
    </message>
    <message>
        <source>R&amp;hythms and hours…</source>
        <translation>R&amp;hythms and hours…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mports…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;Print or save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Visit sheets…</source>
        <translation>&amp;Visit sheets…</translation>
    </message>
    <message>
        <source>&amp;Own fields…</source>
        <translation>&amp;Own fields…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Find a customer, or words in the lesson</source>
        <translation>Find a customer, or words in the lesson</translation>
    </message>
    <message>
        <source>&amp;Find in the lesson</source>
        <translation>&amp;Find in the lesson</translation>
    </message>
    <message>
        <source>La&amp;yout of the lesson</source>
        <translation>La&amp;yout of the lesson</translation>
    </message>
    <message>
        <source>Print the &amp;lesson…</source>
        <translation>Print the &amp;lesson…</translation>
    </message>
    <message>
        <source>&amp;Note on the sentence…</source>
        <translation>&amp;Note on the sentence…</translation>
    </message>
    <message>
        <source>&amp;Bookmark the sentence</source>
        <translation>&amp;Bookmark the sentence</translation>
    </message>
    <message>
        <source>N&amp;otes and bookmarks…</source>
        <translation>N&amp;otes and bookmarks…</translation>
    </message>
    <message>
        <source>Read aloud i&amp;n</source>
        <translation>Read aloud i&amp;n</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Read &amp;aloud</translation>
    </message>
    <message>
        <source>One sentence &amp;back</source>
        <translation>One sentence &amp;back</translation>
    </message>
    <message>
        <source>&amp;Greek and English in turn</source>
        <translation>&amp;Greek and English in turn</translation>
    </message>
    <message>
        <source>G&amp;reek only</source>
        <translation>G&amp;reek only</translation>
    </message>
    <message>
        <source>E&amp;nglish only</source>
        <translation>E&amp;nglish only</translation>
    </message>
    <message>
        <source>&amp;Meaning of the word</source>
        <translation>&amp;Meaning of the word</translation>
    </message>
    <message>
        <source>Check &amp;quality…</source>
        <translation>Check &amp;quality…</translation>
    </message>
    <message>
        <source>Library of le&amp;ssons…</source>
        <translation>Library of le&amp;ssons…</translation>
    </message>
    <message>
        <source>To the histor&amp;y and back</source>
        <translation>To the histor&amp;y and back</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;People…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Re&amp;fresh</translation>
    </message>
    <message>
        <source>What was remo&amp;ved from the lesson…</source>
        <translation>What was remo&amp;ved from the lesson…</translation>
    </message>
    <message>
        <source>Customers who may be e&amp;ntered twice</source>
        <translation>Customers who may be e&amp;ntered twice</translation>
    </message>
    <message>
        <source>Voi&amp;ces…</source>
        <translation>Voi&amp;ces…</translation>
    </message>
    <message>
        <source>Record tas&amp;k…</source>
        <translation>Record tas&amp;k…</translation>
    </message>
    <message>
        <source>Voices: which one of this computer reads each language aloud</source>
        <translation>Voices: which one of this computer reads each language aloud</translation>
    </message>
</context>
<context>
    <name>Pistis::MarkedLine</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message>
        <source>change all of them…</source>
        <translation>change all of them…</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>unmark</translation>
    </message>
</context>
<context>
    <name>Pistis::MembershipLine</name>
    <message>
        <source>Belongs to %1</source>
        <translation>Belongs to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it: %1</source>
        <translation>Part of it: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Merge customers</translation>
    </message>
    <message>
        <source>Which value is kept</source>
        <translation>Which value is kept</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Which other record is the same customer as %1? Its visits, requests, promises and tasks then stand with this one. Where the two differ, tick the value that is right. Ctrl+Z takes it back, and the two can be separated at any time.</source>
        <translation>Which other record is the same customer as %1? Its visits, requests, promises and tasks then stand with this one. Where the two differ, tick the value that is right. Ctrl+Z takes it back, and the two can be separated at any time.</translation>
    </message>
</context>
<context>
    <name>Pistis::MergeModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message numerus="yes">
        <source>This customer (%n contact(s))</source>
        <translation>
            <numerusform>This customer (%n contact)</numerusform>
            <numerusform>This customer (%n contacts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other one (%n contact(s))</source>
        <translation>
            <numerusform>The other one (%n contact)</numerusform>
            <numerusform>The other one (%n contacts)</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>This customer</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>The other one</translation>
    </message>
</context>
<context>
    <name>Pistis::MoodDialog</name>
    <message>
        <source>Note a mood</source>
        <translation>Note a mood</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Mood</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>It counts for 90 days, at the extremes for 30; then it is no longer part of the score.</source>
        <translation>It counts for 90 days, at the extremes for 30; then it is no longer part of the score.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>Pistis::NaiveChart</name>
    <message>
        <source>misleading</source>
        <translation>misleading</translation>
    </message>
    <message>
        <source>This view credits lost customers with their visit-free time.</source>
        <translation>This view credits lost customers with their visit-free time.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Customers by visits per month, in three equal groups</source>
        <translation>Customers by visits per month, in three equal groups</translation>
    </message>
    <message>
        <source>fewest: %1</source>
        <translation>fewest: %1</translation>
    </message>
    <message>
        <source>middle: %1</source>
        <translation>middle: %1</translation>
    </message>
    <message>
        <source>most: %1</source>
        <translation>most: %1</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading)</source>
        <translation>What the usual chart would claim (misleading)</translation>
    </message>
    <message>
        <source>There are too few customers for three groups.</source>
        <translation>There are too few customers for three groups.</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading): from %1 to %2 kept</source>
        <translation>What the usual chart would claim (misleading): from %1 to %2 kept</translation>
    </message>
    <message>
        <source>Customers by visits per month</source>
        <translation>Customers by visits per month</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Kept (%)</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>fewest</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>most</source>
        <translation>most</translation>
    </message>
    <message>
        <source>misleading, with shuffled visits</source>
        <translation>misleading, with shuffled visits</translation>
    </message>
    <message>
        <source>The visits have been dealt out by chance, so there is certainly no link, and the usual chart still claims %1 against %2 kept (misleading)</source>
        <translation>The visits have been dealt out by chance, so there is certainly no link, and the usual chart still claims %1 against %2 kept (misleading)</translation>
    </message>
</context>
<context>
    <name>Pistis::NextQueue</name>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>What can be done with the suggestion</source>
        <translation>What can be done with the suggestion</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Do what is suggested (Enter)</source>
        <translation>Do what is suggested (Enter)</translation>
    </message>
    <message>
        <source>Do what is suggested</source>
        <translation>Do what is suggested</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Dismiss…</translation>
    </message>
    <message>
        <source>It does not come again for this cause (Del)</source>
        <translation>It does not come again for this cause (Del)</translation>
    </message>
    <message>
        <source>Dismiss the suggestion…</source>
        <translation>Dismiss the suggestion…</translation>
    </message>
    <message>
        <source>Snooze 1 day</source>
        <translation>Snooze 1 day</translation>
    </message>
    <message>
        <source>It comes again tomorrow (1)</source>
        <translation>It comes again tomorrow (1)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 1 day</source>
        <translation>Snooze the suggestion for 1 day</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>It comes again in 3 days (3)</source>
        <translation>It comes again in 3 days (3)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 3 days</source>
        <translation>Snooze the suggestion for 3 days</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>It comes again in a week (7)</source>
        <translation>It comes again in a week (7)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 7 days</source>
        <translation>Snooze the suggestion for 7 days</translation>
    </message>
    <message>
        <source>What to do &amp;next</source>
        <translation>What to do &amp;next</translation>
    </message>
    <message>
        <source>&amp;Review of dismissed suggestions…</source>
        <translation>&amp;Review of dismissed suggestions…</translation>
    </message>
    <message>
        <source>Nothing is left to do now. What you put off comes back on its day; what you dismissed stands in the review of dismissed suggestions.</source>
        <translation>Nothing is left to do now. What you put off comes back on its day; what you dismissed stands in the review of dismissed suggestions.</translation>
    </message>
</context>
<context>
    <name>Pistis::NextStepBar</name>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Plan it (Ctrl+Enter)</source>
        <translation>Plan it (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Ctrl+Z takes it back.</source>
        <translation>Planned: %1, %2. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Plan nothing (Esc in the list or the history)</source>
        <translation>Plan nothing (Esc in the list or the history)</translation>
    </message>
</context>
<context>
    <name>Pistis::NumbersTableModel</name>
    <message>
        <source>Press Enter or double-click to see the customers behind this row</source>
        <translation>Press Enter or double-click to see the customers behind this row</translation>
    </message>
</context>
<context>
    <name>Pistis::OpenSealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Open a sealed file</translation>
    </message>
    <message>
        <source>Sealed &amp;file:</source>
        <translation>Sealed &amp;file:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Write it to:</source>
        <translation>&amp;Write it to:</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choose where to write</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Sealed file</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::PairTour</name>
    <message>
        <source>There is no other pair to check further down.</source>
        <translation>There is no other pair to check further down.</translation>
    </message>
    <message>
        <source>There is no other pair to check further up.</source>
        <translation>There is no other pair to check further up.</translation>
    </message>
    <message>
        <source>There is no other pair to confirm further down.</source>
        <translation>There is no other pair to confirm further down.</translation>
    </message>
    <message>
        <source>There is no other pair to confirm further up.</source>
        <translation>There is no other pair to confirm further up.</translation>
    </message>
    <message>
        <source>There is no other pair further down that is not one to one.</source>
        <translation>There is no other pair further down that is not one to one.</translation>
    </message>
    <message>
        <source>There is no other pair further up that is not one to one.</source>
        <translation>There is no other pair further up that is not one to one.</translation>
    </message>
</context>
<context>
    <name>Pistis::PaletteModel</name>
    <message>
        <source>%1, action</source>
        <translation>%1, action</translation>
    </message>
    <message>
        <source>%1, customer</source>
        <translation>%1, customer</translation>
    </message>
</context>
<context>
    <name>Pistis::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who works with this book. A customer has one of them as owner, a request one who answers it.</source>
        <translation>Who works with this book. A customer has one of them as owner, a request one who answers it.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Hours…</source>
        <translation>&amp;Hours…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>as the book</translation>
    </message>
    <message>
        <source>%1, own hours: %2</source>
        <comment>person</comment>
        <translation>%1, own hours: %2</translation>
    </message>
    <message>
        <source>%1, hours as the book</source>
        <comment>person</comment>
        <translation>%1, hours as the book</translation>
    </message>
</context>
<context>
    <name>Pistis::PersonHoursDialog</name>
    <message>
        <source>Business hours</source>
        <translation>Business hours</translation>
    </message>
    <message>
        <source>As the &amp;book, also when its hours change</source>
        <translation>As the &amp;book, also when its hours change</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Business hours of %1</source>
        <translation>Business hours of %1</translation>
    </message>
    <message>
        <source>Requests of the customers whom this person owns count in these hours, and next contacts are proposed for their open days. Holidays are those of the book, and days with its hours follow it when they change.</source>
        <translation>Requests of the customers whom this person owns count in these hours, and next contacts are proposed for their open days. Holidays are those of the book, and days with its hours follow it when they change.</translation>
    </message>
</context>
<context>
    <name>Pistis::Pictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>The picture %1 cannot be written.</translation>
    </message>
</context>
<context>
    <name>Pistis::PlanDialog</name>
    <message>
        <source>Next contact: %1</source>
        <translation>Next contact: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::PlotFrame</name>
    <message>
        <source>Only: %1</source>
        <translation>Only: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::PracticeBand</name>
    <message>
        <source>Practice book: invented customers, nothing here touches your own book. %1</source>
        <translation>Practice book: invented customers, nothing here touches your own book. %1</translation>
    </message>
    <message>
        <source>Back to my own book</source>
        <translation>Back to my own book</translation>
    </message>
</context>
<context>
    <name>Pistis::Presenter</name>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Pistis::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;For:</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>The list: %1</source>
        <translation>The list: %1</translation>
    </message>
    <message>
        <source>The customer %1 with the history</source>
        <translation>The customer %1 with the history</translation>
    </message>
    <message>
        <source>Visit sheets, with room for notes</source>
        <translation>Visit sheets, with room for notes</translation>
    </message>
    <message numerus="yes">
        <source>the %n marked customer(s)</source>
        <translation>
            <numerusform>the %n marked customer</numerusform>
            <numerusform>the %n marked customers</numerusform>
        </translation>
    </message>
    <message>
        <source>today&apos;s agenda</source>
        <translation>today&apos;s agenda</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead; it can be printed anywhere.</source>
        <translation>No printer is set up on this computer. Save a PDF instead; it can be printed anywhere.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Sent to the printer “%1”.</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Save as &amp;HTML…</translation>
    </message>
    <message>
        <source>As one page for a browser, which screen readers read well</source>
        <translation>As one page for a browser, which screen readers read well</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Save as HTML</translation>
    </message>
    <message>
        <source>The lesson: %1</source>
        <translation>The lesson: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::Program</name>
    <message>
        <source>The clock of this computer says %1, but this book was last changed on %2. Check the clock: what you enter now would get the wrong day.</source>
        <translation>The clock of this computer says %1, but this book was last changed on %2. Check the clock: what you enter now would get the wrong day.</translation>
    </message>
</context>
<context>
    <name>Pistis::PromiseDialog</name>
    <message>
        <source>Record promise</source>
        <translation>Record promise</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>&amp;Words of the promise</source>
        <translation>&amp;Words of the promise</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;By when</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>&amp;Promised by</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Us</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>&amp;Made in</source>
        <translation>&amp;Made in</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>a deleted record</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Edit promise</translation>
    </message>
    <message>
        <source>For another day, choose “New day” in the history.</source>
        <translation>For another day, choose “New day” in the history.</translation>
    </message>
    <message>
        <source>Is it the right day?</source>
        <translation>Is it the right day?</translation>
    </message>
</context>
<context>
    <name>Pistis::PutBackMenu</name>
    <message>
        <source>No lesson was removed.</source>
        <translation>No lesson was removed.</translation>
    </message>
    <message>
        <source>Bring a removed lesson back (Ctrl+Z: the last one)</source>
        <translation>Bring a removed lesson back (Ctrl+Z: the last one)</translation>
    </message>
</context>
<context>
    <name>Pistis::QualityDialog</name>
    <message>
        <source>Quality of the pairing</source>
        <translation>Quality of the pairing</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Figures of each lesson</source>
        <translation>Figures of each lesson</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>The lessons that come with the program are paired anew and compared with the pairs made by hand…</source>
        <translation>The lessons that come with the program are paired anew and compared with the pairs made by hand…</translation>
    </message>
</context>
<context>
    <name>Pistis::QualityModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pairs of sentences that were made and checked by hand</source>
        <translation>Pairs of sentences that were made and checked by hand</translation>
    </message>
    <message>
        <source>Pairs that the program makes</source>
        <translation>Pairs that the program makes</translation>
    </message>
    <message>
        <source>Pairs of the program that are the same as those made by hand</source>
        <translation>Pairs of the program that are the same as those made by hand</translation>
    </message>
    <message>
        <source>Of the pairs that the program makes, so many are right</source>
        <translation>Of the pairs that the program makes, so many are right</translation>
    </message>
    <message>
        <source>Of the pairs made by hand, so many are found</source>
        <translation>Of the pairs made by hand, so many are found</translation>
    </message>
    <message>
        <source>Precision and recall in one figure: their harmonic mean</source>
        <translation>Precision and recall in one figure: their harmonic mean</translation>
    </message>
    <message>
        <source>Right pairs of a program that looks at the length of the sentences alone</source>
        <translation>Right pairs of a program that looks at the length of the sentences alone</translation>
    </message>
    <message>
        <source>F1 of a program that looks at the length of the sentences alone</source>
        <translation>F1 of a program that looks at the length of the sentences alone</translation>
    </message>
    <message>
        <source>All lessons together</source>
        <translation>All lessons together</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Right by length alone</source>
        <translation>Right by length alone</translation>
    </message>
    <message>
        <source>F1 by length alone</source>
        <translation>F1 by length alone</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n pair(s) of sentences in its own lessons that were made by hand, the program finds %1; by length alone it would find %2.</source>
        <translation>
            <numerusform>Of the %n pair of sentences in its own lessons that was made by hand, the program finds %1; by length alone it would find %2.</numerusform>
            <numerusform>Of the %n pairs of sentences in its own lessons that were made by hand, the program finds %1; by length alone it would find %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pairs that it makes are wrong.</source>
        <translation>
            <numerusform>%n of the pairs that it makes is wrong.</numerusform>
            <numerusform>%n of the pairs that it makes are wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Greek–English dictionaries are not installed, so it went by lengths, numbers and names; with them it is better.</source>
        <translation>The Greek–English dictionaries are not installed, so it went by lengths, numbers and names; with them it is better.</translation>
    </message>
    <message>
        <source>Length alone does as well here, as these texts say the same sentence by sentence; it falls behind where one of them leaves something out.</source>
        <translation>Length alone does as well here, as these texts say the same sentence by sentence; it falls behind where one of them leaves something out.</translation>
    </message>
</context>
<context>
    <name>Pistis::QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered right.</source>
        <translation>%1 of %2 questions answered right.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
</context>
<context>
    <name>Pistis::QuizResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Right answers</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
</context>
<context>
    <name>Pistis::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Side by side</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Smaller letters (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Larger letters (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Show the lesson full screen, one pair at a time (F5)</source>
        <translation>Show the lesson full screen, one pair at a time (F5)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Which lesson to read</source>
        <translation>Which lesson to read</translation>
    </message>
    <message>
        <source>Each Greek sentence with its English one below it</source>
        <translation>Each Greek sentence with its English one below it</translation>
    </message>
    <message>
        <source>Greek text only; Space shows the translation of the sentence</source>
        <translation>Greek text only; Space shows the translation of the sentence</translation>
    </message>
    <message>
        <source>English text only; Space shows the translation of the sentence</source>
        <translation>English text only; Space shows the translation of the sentence</translation>
    </message>
    <message>
        <source>&amp;Alternating</source>
        <translation>&amp;Alternating</translation>
    </message>
    <message>
        <source>&amp;Greek only</source>
        <translation>&amp;Greek only</translation>
    </message>
    <message>
        <source>&amp;English only</source>
        <translation>&amp;English only</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Scroll together</translation>
    </message>
    <message>
        <source>Both languages scroll together, row beside row (Ctrl+Shift+Y)</source>
        <translation>Both languages scroll together, row beside row (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>&amp;Translation of the sentence (Space)</source>
        <translation>&amp;Translation of the sentence (Space)</translation>
    </message>
    <message>
        <source>Translation of the sentence, where one language is read</source>
        <translation>Translation of the sentence, where one language is read</translation>
    </message>
    <message>
        <source>&amp;Scroll apart</source>
        <translation>&amp;Scroll apart</translation>
    </message>
    <message>
        <source>only one column is shown</source>
        <translation>only one column is shown</translation>
    </message>
    <message>
        <source>both languages are shown</source>
        <translation>both languages are shown</translation>
    </message>
    <message>
        <source>&amp;Font and size…</source>
        <translation>&amp;Font and size…</translation>
    </message>
    <message>
        <source>Font, size and line spacing of each language</source>
        <translation>Font, size and line spacing of each language</translation>
    </message>
    <message>
        <source>Alter&amp;nating</source>
        <translation>Alter&amp;nating</translation>
    </message>
    <message>
        <source>Both languages &amp;larger</source>
        <translation>Both languages &amp;larger</translation>
    </message>
    <message>
        <source>Both languages s&amp;maller</source>
        <translation>Both languages s&amp;maller</translation>
    </message>
    <message>
        <source>&amp;Usual size of both</source>
        <translation>&amp;Usual size of both</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Compact rows</translation>
    </message>
    <message>
        <source>the languages scroll apart</source>
        <translation>the languages scroll apart</translation>
    </message>
    <message>
        <source>Compact rows, as high as their own text; the languages scroll together from row to row</source>
        <translation>Compact rows, as high as their own text; the languages scroll together from row to row</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
</context>
<context>
    <name>Pistis::ReaderFontDialog</name>
    <message>
        <source>Font and size of the lesson</source>
        <translation>Font and size of the lesson</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Font:</translation>
    </message>
    <message>
        <source>Font of the Greek text</source>
        <translation>Font of the Greek text</translation>
    </message>
    <message>
        <source>Font of the English text</source>
        <translation>Font of the English text</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Size:</translation>
    </message>
    <message>
        <source>Size of the Greek text</source>
        <translation>Size of the Greek text</translation>
    </message>
    <message>
        <source>Size of the English text</source>
        <translation>Size of the English text</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Line spacing:</translation>
    </message>
    <message>
        <source>Line spacing of the Greek text</source>
        <translation>Line spacing of the Greek text</translation>
    </message>
    <message>
        <source>Line spacing of the English text</source>
        <translation>Line spacing of the English text</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>As &amp;usual</translation>
    </message>
    <message>
        <source>The usual font, size and line spacing in both languages</source>
        <translation>The usual font, size and line spacing in both languages</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change the size of the language that has the keyboard, Ctrl+0 takes that back.</source>
        <translation>Ctrl++ and Ctrl+− change the size of the language that has the keyboard, Ctrl+0 takes that back.</translation>
    </message>
</context>
<context>
    <name>Pistis::ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
</context>
<context>
    <name>Pistis::ReasonsChart</name>
    <message numerus="yes">
        <source>%1: %n customer(s)</source>
        <translation>
            <numerusform>%1: %n customer</numerusform>
            <numerusform>%1: %n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Days since the first contact</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Customers still followed</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>closed down</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>given up by us</source>
        <translation>given up by us</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Why do customers go?</source>
        <translation>Why do customers go?</translation>
    </message>
    <message>
        <source>No customer is gone so far.</source>
        <translation>No customer is gone so far.</translation>
    </message>
    <message>
        <source>The shares will stand here once at least %1 customers are followed long enough.</source>
        <translation>The shares will stand here once at least %1 customers are followed long enough.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are lost and %2 gone for another reason after %3</source>
        <translation>Of 100 customers, %1 are lost and %2 gone for another reason after %3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Gone for this reason (%)</source>
        <translation>Gone for this reason (%)</translation>
    </message>
    <message>
        <source>Time since the first contact (in brackets: still followed)</source>
        <translation>Time since the first contact (in brackets: still followed)</translation>
    </message>
</context>
<context>
    <name>Pistis::RecycleBinDialog</name>
    <message>
        <source>Deleted records</source>
        <translation>Deleted records</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing was deleted in the last %n day.</numerusform>
            <numerusform>Nothing was deleted in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted in the last %n day(s). Choose what is to come back.</source>
        <translation>
            <numerusform>What was deleted in the last %n day. Choose what is to come back.</numerusform>
            <numerusform>What was deleted in the last %n days. Choose what is to come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::Reminders</name>
    <message>
        <source>Your customers today</source>
        <translation>Your customers today</translation>
    </message>
</context>
<context>
    <name>Pistis::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>&amp;Tell me once a day what is to be done</source>
        <translation>&amp;Tell me once a day what is to be done</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Quiet from</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;until</translation>
    </message>
    <message>
        <source>The desktop reminds you only while Pistis is running. The counts always stand above the list of customers.</source>
        <translation>The desktop reminds you only while Pistis is running. The counts always stand above the list of customers.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Start Pistis with the &amp;desktop</source>
        <translation>Start Pistis with the &amp;desktop</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovalText</name>
    <message>
        <source>Placeholder of the website that was never filled in</source>
        <translation>Placeholder of the website that was never filled in</translation>
    </message>
    <message>
        <source>Counter of comments</source>
        <translation>Counter of comments</translation>
    </message>
    <message>
        <source>Name of an account, not of an author</source>
        <translation>Name of an account, not of an author</translation>
    </message>
    <message>
        <source>Button to share the page</source>
        <translation>Button to share the page</translation>
    </message>
    <message>
        <source>The same line again and again, as in a header or footer</source>
        <translation>The same line again and again, as in a header or footer</translation>
    </message>
    <message>
        <source>Only a link or a mail address</source>
        <translation>Only a link or a mail address</translation>
    </message>
    <message>
        <source>Only a date, a time or a reading time</source>
        <translation>Only a date, a time or a reading time</translation>
    </message>
    <message>
        <source>Link to read more</source>
        <translation>Link to read more</translation>
    </message>
    <message>
        <source>Navigation of the website</source>
        <translation>Navigation of the website</translation>
    </message>
    <message>
        <source>Source of a picture that is not here</source>
        <translation>Source of a picture that is not here</translation>
    </message>
    <message>
        <source>Legal notice of the website</source>
        <translation>Legal notice of the website</translation>
    </message>
    <message>
        <source>No letter, only signs or digits</source>
        <translation>No letter, only signs or digits</translation>
    </message>
    <message>
        <source>Left-over code of the page</source>
        <translation>Left-over code of the page</translation>
    </message>
    <message>
        <source>The title once more</source>
        <translation>The title once more</translation>
    </message>
    <message>
        <source>Does not look like part of the text</source>
        <translation>Does not look like part of the text</translation>
    </message>
    <message>
        <source>Picture that is not in a folder “media” beside the text</source>
        <translation>Picture that is not in a folder “media” beside the text</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovedLinesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>What was removed</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Removed lines</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came back, in version %1 of the lesson. The version before stays in the library.</source>
        <translation>
            <numerusform>%n line came back, in version %1 of the lesson. The version before stays in the library.</numerusform>
            <numerusform>%n lines came back, in version %1 of the lesson. The version before stays in the library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from this lesson when it was imported.</source>
        <translation>Nothing was removed from this lesson when it was imported.</translation>
    </message>
    <message>
        <source>What the import left out of this lesson. Lines that you choose come back as paragraphs of their own where they stood; pairs that you confirmed stay.</source>
        <translation>What the import left out of this lesson. Lines that you choose come back as paragraphs of their own where they stood; pairs that you confirmed stay.</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovedLinesModel</name>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>brought back</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Line of the text</source>
        <translation>Line of the text</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Pistis::RepairMenu</name>
    <message>
        <source>&amp;Repair the pairs</source>
        <translation>&amp;Repair the pairs</translation>
    </message>
    <message>
        <source>Shows how sure each pair is and lets single keys change it</source>
        <translation>Shows how sure each pair is and lets single keys change it</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>&amp;Confirm the pair</translation>
    </message>
    <message>
        <source>Confirm &amp;all down to here</source>
        <translation>Confirm &amp;all down to here</translation>
    </message>
    <message>
        <source>&amp;Next pair not confirmed</source>
        <translation>&amp;Next pair not confirmed</translation>
    </message>
    <message>
        <source>Pre&amp;vious pair not confirmed</source>
        <translation>Pre&amp;vious pair not confirmed</translation>
    </message>
    <message>
        <source>Next pair not &amp;one to one</source>
        <translation>Next pair not &amp;one to one</translation>
    </message>
    <message>
        <source>Previous pair not one to on&amp;e</source>
        <translation>Previous pair not one to on&amp;e</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Unlink</translation>
    </message>
    <message>
        <source>&amp;Link the selected rows</source>
        <translation>&amp;Link the selected rows</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Merge with the next</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Split at the cursor</translation>
    </message>
    <message>
        <source>Greek sentence up</source>
        <translation>Greek sentence up</translation>
    </message>
    <message>
        <source>Greek sentence down</source>
        <translation>Greek sentence down</translation>
    </message>
    <message>
        <source>English sentence up</source>
        <translation>English sentence up</translation>
    </message>
    <message>
        <source>English sentence down</source>
        <translation>English sentence down</translation>
    </message>
    <message>
        <source>Empty side &amp;here, the rest moves down</source>
        <translation>Empty side &amp;here, the rest moves down</translation>
    </message>
    <message>
        <source>S&amp;wap with the previous</source>
        <translation>S&amp;wap with the previous</translation>
    </message>
    <message>
        <source>Match &amp;here</source>
        <translation>Match &amp;here</translation>
    </message>
    <message>
        <source>Pairs the two sentences at which the languages are, while they scroll apart</source>
        <translation>Pairs the two sentences at which the languages are, while they scroll apart</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Undo the repair</translation>
    </message>
    <message>
        <source>Redo the repair</source>
        <translation>Redo the repair</translation>
    </message>
    <message>
        <source>switch Repair the pairs on first</source>
        <translation>switch Repair the pairs on first</translation>
    </message>
    <message>
        <source>only a lesson of your own in both languages can be repaired</source>
        <translation>only a lesson of your own in both languages can be repaired</translation>
    </message>
    <message>
        <source>Pair again &amp;from here</source>
        <translation>Pair again &amp;from here</translation>
    </message>
    <message>
        <source>&amp;Edit the sentence…</source>
        <translation>&amp;Edit the sentence…</translation>
    </message>
    <message>
        <source>Next pair &amp;to check</source>
        <translation>Next pair &amp;to check</translation>
    </message>
    <message>
        <source>Previous pair to chec&amp;k</source>
        <translation>Previous pair to chec&amp;k</translation>
    </message>
    <message>
        <source>nothing to undo in this lesson</source>
        <translation>nothing to undo in this lesson</translation>
    </message>
    <message>
        <source>nothing to redo in this lesson</source>
        <translation>nothing to redo in this lesson</translation>
    </message>
</context>
<context>
    <name>Pistis::RepairText</name>
    <message>
        <source>Holds signs that cannot be seen, as soft hyphens</source>
        <translation>Holds signs that cannot be seen, as soft hyphens</translation>
    </message>
    <message>
        <source>Holds spaces of another kind, as no-break ones</source>
        <translation>Holds spaces of another kind, as no-break ones</translation>
    </message>
    <message>
        <source>Latin letters or signs within a Greek word</source>
        <translation>Latin letters or signs within a Greek word</translation>
    </message>
    <message>
        <source>Letters and their accents stood apart</source>
        <translation>Letters and their accents stood apart</translation>
    </message>
    <message>
        <source>Was not written as usual</source>
        <translation>Was not written as usual</translation>
    </message>
</context>
<context>
    <name>Pistis::RequestDialog</name>
    <message>
        <source>Record request</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>What the customer &amp;asked</source>
        <translation>What the customer &amp;asked</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Who as&amp;ked</source>
        <translation>Who as&amp;ked</translation>
    </message>
    <message>
        <source>Wan&amp;ted, in short</source>
        <translation>Wan&amp;ted, in short</translation>
    </message>
    <message>
        <source>O&amp;ffered instead</source>
        <translation>O&amp;ffered instead</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>Asked o&amp;n</translation>
    </message>
    <message>
        <source>Time of the question</source>
        <translation>Time of the question</translation>
    </message>
    <message>
        <source>&amp;How it was asked</source>
        <translation>&amp;How it was asked</translation>
    </message>
    <message>
        <source>Who answe&amp;rs</source>
        <translation>Who answe&amp;rs</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Edit request</translation>
    </message>
</context>
<context>
    <name>Pistis::RetentionChart</name>
    <message numerus="yes">
        <source>After %n day(s): %1% still with you</source>
        <translation>
            <numerusform>After %n day: %1% still with you</numerusform>
            <numerusform>After %n days: %1% still with you</numerusform>
        </translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Still with you</translation>
    </message>
    <message>
        <source>How long do customers stay?</source>
        <translation>How long do customers stay?</translation>
    </message>
    <message numerus="yes">
        <source>The curve will stand here once at least %1 customers have been with you for more than %n day(s).</source>
        <translation>
            <numerusform>The curve will stand here once at least %1 customers have been with you for more than %n day.</numerusform>
            <numerusform>The curve will stand here once at least %1 customers have been with you for more than %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 customers that stayed %1 days, %2 are still with you after %3</source>
        <translation>Of 100 customers that stayed %1 days, %2 are still with you after %3</translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Days since the first contact</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Customers still followed</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Still with you (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>at least (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>at most (%)</translation>
    </message>
    <message>
        <source>Time since the first contact (in brackets: still followed)</source>
        <translation>Time since the first contact (in brackets: still followed)</translation>
    </message>
</context>
<context>
    <name>Pistis::RowButton</name>
    <message>
        <source>%1: %2</source>
        <comment>an action, a customer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pistis::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>&amp;Name of the filter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>There is a filter of this name; it will be replaced.</source>
        <translation>There is a filter of this name; it will be replaced.</translation>
    </message>
    <message>
        <source>The list, its part and what narrows it are kept for you alone.</source>
        <translation>The list, its part and what narrows it are kept for you alone.</translation>
    </message>
</context>
<context>
    <name>Pistis::SavedFilterDesk</name>
    <message>
        <source>Saved &amp;filters</source>
        <translation>Saved &amp;filters</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Save this filter…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete filters…</source>
        <translation>&amp;Rename or delete filters…</translation>
    </message>
    <message>
        <source>no filter is saved so far</source>
        <translation>no filter is saved so far</translation>
    </message>
    <message>
        <source>This list was made for once and cannot be saved. Choose one of the lists above it first.</source>
        <translation>This list was made for once and cannot be saved. Choose one of the lists above it first.</translation>
    </message>
</context>
<context>
    <name>Pistis::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>F2 renames a filter, Del takes it out. Nothing is changed before you save.</source>
        <translation>F2 renames a filter, Del takes it out. Nothing is changed before you save.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>Pistis::SegmentEditor</name>
    <message>
        <source>S&amp;egments</source>
        <translation>S&amp;egments</translation>
    </message>
    <message>
        <source>F2 changes a cell in place, Delete removes the segment</source>
        <translation>F2 changes a cell in place, Delete removes the segment</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Add segment</source>
        <translation>&amp;Add segment</translation>
    </message>
    <message>
        <source>&amp;Delete segment</source>
        <translation>&amp;Delete segment</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of “%1” will follow the book&apos;s rhythm once you save.</source>
        <translation>
            <numerusform>%n customer of “%1” will follow the book&apos;s rhythm once you save.</numerusform>
            <numerusform>%n customers of “%1” will follow the book&apos;s rhythm once you save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::SegmentTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>as the book</translation>
    </message>
    <message>
        <source>twice the rhythm</source>
        <translation>twice the rhythm</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Limit of silence</source>
        <translation>Limit of silence</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
</context>
<context>
    <name>Pistis::SentenceDialog</name>
    <message>
        <source>Edit the sentence</source>
        <translation>Edit the sentence</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Greek sentence:</source>
        <translation>&amp;Greek sentence:</translation>
    </message>
    <message>
        <source>&amp;English sentence:</source>
        <translation>&amp;English sentence:</translation>
    </message>
</context>
<context>
    <name>Pistis::SeparateDialog</name>
    <message>
        <source>Separate customers</source>
        <translation>Separate customers</translation>
    </message>
    <message>
        <source>Which record becomes a customer of its own again</source>
        <translation>Which record becomes a customer of its own again</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Separate</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Nothing was merged into %1.</translation>
    </message>
    <message>
        <source>These records were merged into %1. Which one becomes a customer of its own again?</source>
        <translation>These records were merged into %1. Which one becomes a customer of its own again?</translation>
    </message>
    <message>
        <source>%1, merged %2 by %3</source>
        <translation>%1, merged %2 by %3</translation>
    </message>
    <message>
        <source>They stay with %1</source>
        <translation>They stay with %1</translation>
    </message>
    <message>
        <source>They go to %1 (merged %2)</source>
        <translation>They go to %1 (merged %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) or task(s) came since. Whose are they?</source>
        <translation>
            <numerusform>%n visit, request, promise or task came since. Whose is it?</numerusform>
            <numerusform>%n visits, requests, promises or tasks came since. Whose are they?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::SettleDialog</name>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>&amp;Held</translation>
    </message>
    <message>
        <source>&amp;Kept today</source>
        <translation>&amp;Kept today</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Move to another day…</translation>
    </message>
    <message>
        <source>&amp;New day agreed…</source>
        <translation>&amp;New day agreed…</translation>
    </message>
    <message>
        <source>&amp;Not held…</source>
        <translation>&amp;Not held…</translation>
    </message>
    <message>
        <source>&amp;Broken</source>
        <translation>&amp;Broken</translation>
    </message>
    <message>
        <source>C&amp;ancelled…</source>
        <translation>C&amp;ancelled…</translation>
    </message>
    <message>
        <source>The customer no longer &amp;wants it</source>
        <translation>The customer no longer &amp;wants it</translation>
    </message>
    <message>
        <source>Kept on an &amp;earlier day…</source>
        <translation>Kept on an &amp;earlier day…</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Sent</translation>
    </message>
    <message>
        <source>&amp;Not sent…</source>
        <translation>&amp;Not sent…</translation>
    </message>
    <message>
        <source>&amp;Done today</source>
        <translation>&amp;Done today</translation>
    </message>
    <message>
        <source>Done on an &amp;earlier day…</source>
        <translation>Done on an &amp;earlier day…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Put off…</translation>
    </message>
    <message>
        <source>No longer &amp;needed</source>
        <translation>No longer &amp;needed</translation>
    </message>
</context>
<context>
    <name>Pistis::ShuffleBar</name>
    <message>
        <source>Deals the visits out by chance among customers who began at the same time, so that there is certainly no link, and shows what this chart would make of it</source>
        <translation>Deals the visits out by chance among customers who began at the same time, so that there is certainly no link, and shows what this chart would make of it</translation>
    </message>
    <message>
        <source>Show my own visits</source>
        <translation>Show my own visits</translation>
    </message>
    <message>
        <source>Shuffle the visits</source>
        <translation>Shuffle the visits</translation>
    </message>
    <message>
        <source>Dealing out…</source>
        <translation>Dealing out…</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Shuffle again</translation>
    </message>
</context>
<context>
    <name>Pistis::SortedTable</name>
    <message>
        <source>A click on a title sorts by its column, %1 by that of the current cell. Titles can be dragged to another place.</source>
        <translation>A click on a title sorts by its column, %1 by that of the current cell. Titles can be dragged to another place.</translation>
    </message>
</context>
<context>
    <name>Pistis::Speaker</name>
    <message>
        <source>Male voice</source>
        <translation>Male voice</translation>
    </message>
    <message>
        <source>Female voice</source>
        <translation>Female voice</translation>
    </message>
    <message>
        <source>Plain voice</source>
        <translation>Plain voice</translation>
    </message>
    <message>
        <source>No voice is installed on this computer. Install the package espeak-ng to hear the lesson.</source>
        <translation>No voice is installed on this computer. Install the package espeak-ng to hear the lesson.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer.</source>
        <translation>There is no voice for this language on this computer.</translation>
    </message>
    <message>
        <source>No sound was heard. Check the loudspeakers of this computer.</source>
        <translation>No sound was heard. Check the loudspeakers of this computer.</translation>
    </message>
</context>
<context>
    <name>Pistis::SpeechDesk</name>
    <message>
        <source>Until then the sentences are only marked one after the other.</source>
        <translation>Until then the sentences are only marked one after the other.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped.</source>
        <translation>Reading aloud has stopped.</translation>
    </message>
</context>
<context>
    <name>Pistis::StepActions</name>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Snooze</translation>
    </message>
    <message>
        <source>&amp;Plan the next contact…</source>
        <translation>&amp;Plan the next contact…</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 day</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>&amp;3 days</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 days</translation>
    </message>
    <message>
        <source>Until a &amp;day…</source>
        <translation>Until a &amp;day…</translation>
    </message>
    <message>
        <source>&amp;End the snooze</source>
        <translation>&amp;End the snooze</translation>
    </message>
</context>
<context>
    <name>Pistis::TagLine</name>
    <message>
        <source>Add tags…</source>
        <translation>Add tags…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>No tags</translation>
    </message>
</context>
<context>
    <name>Pistis::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between</source>
        <translation>&amp;Tags, with commas between</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In use: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::TaskDialog</name>
    <message>
        <source>Record task</source>
        <translation>Record task</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>What is to be &amp;done</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;By when</translation>
    </message>
    <message>
        <source>&amp;No due day</source>
        <translation>&amp;No due day</translation>
    </message>
    <message>
        <source>This day has passed: the task is overdue at once.</source>
        <translation>This day has passed: the task is overdue at once.</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priority</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Edit task</translation>
    </message>
</context>
<context>
    <name>Pistis::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>How far each of us follows up. In parentheses are the limits within which chance alone moves a number: where two people&apos;s limits overlap, the numbers do not tell them apart. Enter or a double click on a number opens its customers.</source>
        <translation>How far each of us follows up. In parentheses are the limits within which chance alone moves a number: where two people&apos;s limits overlap, the numbers do not tell them apart. Enter or a double click on a number opens its customers.</translation>
    </message>
    <message>
        <source>Numbers per person</source>
        <translation>Numbers per person</translation>
    </message>
    <message>
        <source>The same numbers drawn with their limits</source>
        <translation>The same numbers drawn with their limits</translation>
    </message>
    <message>
        <source>Who follows up in time, whose requests wait and whose promises are kept will stand here once the book has customers.</source>
        <translation>Who follows up in time, whose requests wait and whose promises are kept will stand here once the book has customers.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>Pistis::TeamTableModel</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
</context>
<context>
    <name>Pistis::TimelineModel</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>reason, note</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, a note</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pistis::TitleChooser</name>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
</context>
<context>
    <name>Pistis::TodayLine</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, filtered: %1, %2</source>
        <translation>Today, filtered: %1, %2</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Today: %1, %2</translation>
    </message>
</context>
<context>
    <name>Pistis::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training happens on the practice book, so that your own book stays as it is.</source>
        <translation>Training happens on the practice book, so that your own book stays as it is.</translation>
    </message>
    <message>
        <source>&amp;Open the practice book</source>
        <translation>&amp;Open the practice book</translation>
    </message>
    <message>
        <source>&amp;Present the lesson</source>
        <translation>&amp;Present the lesson</translation>
    </message>
    <message>
        <source>&amp;Who takes the quiz?</source>
        <translation>&amp;Who takes the quiz?</translation>
    </message>
    <message>
        <source>Name of a learner</source>
        <translation>Name of a learner</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Start the quiz</source>
        <translation>&amp;Start the quiz</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Results</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Export as CSV…</translation>
    </message>
    <message>
        <source>The answers will stand here, one row for each learner.</source>
        <translation>The answers will stand here, one row for each learner.</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Export the results</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pistis::TypedWords</name>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>What you have written here would be lost.</source>
        <translation>What you have written here would be lost.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Back to the form</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Close without saving</translation>
    </message>
</context>
<context>
    <name>Pistis::UndoActions</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Saved. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Saved for %1. Ctrl+Z takes it back.</source>
        <translation>Saved for %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 visit, Bakery</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Redone: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2 customers, their names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Deleted for %1. Ctrl+Z brings it back.</source>
        <translation>Deleted for %1. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Z brings it back.</source>
        <translation>Taken back: %1. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Saved: %1. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <translation>Brought back: %1.</translation>
    </message>
</context>
<context>
    <name>Pistis::VerdictBar</name>
    <message>
        <source>What your log says</source>
        <translation>What your log says</translation>
    </message>
    <message>
        <source>Which part of the book is looked at</source>
        <translation>Which part of the book is looked at</translation>
    </message>
    <message>
        <source>Working through your log</source>
        <translation>Working through your log</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading)</source>
        <translation>What the usual chart would claim (misleading)</translation>
    </message>
    <message>
        <source>Things to bear in mind</source>
        <translation>Things to bear in mind</translation>
    </message>
    <message>
        <source>Only: %1. %2</source>
        <translation>Only: %1. %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to bear in mind</source>
        <translation>
            <numerusform>%n thing to bear in mind</numerusform>
            <numerusform>%n things to bear in mind</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all visits: %p%</source>
        <translation>Reading all visits: %p%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stops reading the visits; what was shown before stays</source>
        <translation>Stops reading the visits; what was shown before stays</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Reading your visits was stopped. The charts show what was read before.</source>
        <translation>Reading your visits was stopped. The charts show what was read before.</translation>
    </message>
    <message>
        <source>Reading your visits was stopped, so nothing can be said of your log yet.</source>
        <translation>Reading your visits was stopped, so nothing can be said of your log yet.</translation>
    </message>
    <message>
        <source>What your log says without the adjustment</source>
        <translation>What your log says without the adjustment</translation>
    </message>
</context>
<context>
    <name>Pistis::VisitDetailsEditor</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>Mor&amp;e</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;ime</translation>
    </message>
    <message>
        <source>such as 9:30; may stay empty</source>
        <translation>such as 9:30; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>Who took pa&amp;rt</source>
        <translation>Who took pa&amp;rt</translation>
    </message>
    <message>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <source>Your s&amp;hare of the talk</source>
        <translation>Your s&amp;hare of the talk</translation>
    </message>
    <message>
        <source>Your own estimate, seen by nobody else; it is never a target</source>
        <translation>Your own estimate, seen by nobody else; it is never a target</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>not estimated</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Time, minutes, purpose, outcome, who took part, files</source>
        <translation>Time, minutes, purpose, outcome, who took part, files</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>Pistis::VoiceDialog</name>
    <message>
        <source>Voices for reading aloud</source>
        <translation>Voices for reading aloud</translation>
    </message>
    <message>
        <source>&amp;Greek:</source>
        <translation>&amp;Greek:</translation>
    </message>
    <message>
        <source>Voice for Greek</source>
        <translation>Voice for Greek</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Listen to the Greek voice</source>
        <translation>Listen to the Greek voice</translation>
    </message>
    <message>
        <source>&amp;English:</source>
        <translation>&amp;English:</translation>
    </message>
    <message>
        <source>Voice for English</source>
        <translation>Voice for English</translation>
    </message>
    <message>
        <source>L&amp;isten</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>Listen to the English voice</source>
        <translation>Listen to the English voice</translation>
    </message>
    <message>
        <source>Looking for the voices of this computer…</source>
        <translation>Looking for the voices of this computer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>No voice</translation>
    </message>
</context>
<context>
    <name>Pistis::WeekReviewDialog</name>
    <message>
        <source>Dismissed suggestions, week by week</source>
        <translation>Dismissed suggestions, week by week</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>The week before (Alt+Left)</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>The week after (Alt+Right)</translation>
    </message>
    <message>
        <source>Dismissed suggestions</source>
        <translation>Dismissed suggestions</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message>
        <source>%1: nothing was dismissed</source>
        <comment>week</comment>
        <translation>%1: nothing was dismissed</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n suggestion(s) dismissed</source>
        <comment>week</comment>
        <translation>
            <numerusform>%1: %n suggestion dismissed</numerusform>
            <numerusform>%1: %n suggestions dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::WeightsDialog</name>
    <message>
        <source>Weights of the attention score</source>
        <translation>Weights of the attention score</translation>
    </message>
    <message>
        <source>What each part weighs, from 0 to 100; only the proportions count.</source>
        <translation>What each part weighs, from 0 to 100; only the proportions count.</translation>
    </message>
    <message>
        <source>Silence against the &amp;rhythm</source>
        <translation>Silence against the &amp;rhythm</translation>
    </message>
    <message>
        <source>Silence against the own &amp;gap</source>
        <translation>Silence against the own &amp;gap</translation>
    </message>
    <message>
        <source>Oldest &amp;unanswered request</source>
        <translation>Oldest &amp;unanswered request</translation>
    </message>
    <message>
        <source>Overdue &amp;promise</source>
        <translation>Overdue &amp;promise</translation>
    </message>
    <message>
        <source>&amp;Open requests</source>
        <translation>&amp;Open requests</translation>
    </message>
    <message>
        <source>&amp;Mood noted</source>
        <translation>&amp;Mood noted</translation>
    </message>
    <message>
        <source>&amp;Alarm from</source>
        <translation>&amp;Alarm from</translation>
    </message>
    <message>
        <source>&amp;Before: highest scores</source>
        <translation>&amp;Before: highest scores</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>A&amp;fter</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Usual weights</source>
        <translation>&amp;Usual weights</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>Pistis::WindowSearch</name>
    <message>
        <source>Find a customer…</source>
        <translation>Find a customer…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
</context>
<context>
    <name>Pistis::WordPopup</name>
    <message>
        <source>Meaning of the word</source>
        <translation>Meaning of the word</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Sentence %1 of %2</translation>
    </message>
    <message>
        <source>Sentences %1 to %2 of %3</source>
        <translation>Sentences %1 to %2 of %3</translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>That day is a holiday: %1.</source>
        <translation>That day is a holiday: %1.</translation>
    </message>
    <message>
        <source>A contact is planned already: %1. It stays; move it there if you want only one.</source>
        <translation>A contact is planned already: %1. It stays; move it there if you want only one.</translation>
    </message>
    <message>
        <source>By the business hours that day is closed.</source>
        <translation>By the business hours that day is closed.</translation>
    </message>
    <message numerus="yes">
        <source>%1: plan the next contact for %2, by the rhythm of %n day(s)?</source>
        <translation>
            <numerusform>%1: plan the next contact for %2, by the rhythm of %n day?</numerusform>
            <numerusform>%1: plan the next contact for %2, by the rhythm of %n days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: plan the next contact for %2, the next open day after %3, by the rhythm of %n day(s)?</source>
        <translation>
            <numerusform>%1: plan the next contact for %2, the next open day after %3, by the rhythm of %n day?</numerusform>
            <numerusform>%1: plan the next contact for %2, the next open day after %3, by the rhythm of %n days?</numerusform>
        </translation>
    </message>
    <message>
        <source>The next open day after %1, which the rhythm gives.</source>
        <translation>The next open day after %1, which the rhythm gives.</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Ctrl+Z takes it back.</source>
        <translation>Planned: %1, %2. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Before that there is: %3. Ctrl+Z takes it back.</source>
        <translation>Planned: %1, %2. Before that there is: %3. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>PracticeBookCommand</name>
    <message numerus="yes">
        <source>%n customer(s) in the practice book %1.</source>
        <translation>
            <numerusform>%n customer in the practice book %1.</numerusform>
            <numerusform>%n customers in the practice book %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of telephone number or address, its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>words of a request, its day, its state</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <comment>words of a promise, its day</comment>
        <translation>%1 (due %2)</translation>
    </message>
    <message>
        <source>%1 (promised by the customer, due %2)</source>
        <translation>%1 (promised by the customer, due %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Next:</translation>
    </message>
    <message>
        <source>In your words:</source>
        <translation>In your words:</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Open promises</translation>
    </message>
    <message>
        <source>No customer is in this list.</source>
        <translation>No customer is in this list.</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Visit sheet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1 (due %2, %3)</source>
        <comment>a task, its day, its state</comment>
        <translation>%1 (due %2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Last noted:</source>
        <translation>Last noted:</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
</context>
<context>
    <name>PromiseOrigins</name>
    <message>
        <source>%1, %2</source>
        <comment>visit or request, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>visit or request, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>RecordLabels</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Note on a lesson</source>
        <translation>Note on a lesson</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message>
        <source>under reached</source>
        <translation>under reached</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>on schedule</translation>
    </message>
    <message>
        <source>over reached, more often than the rhythm asks</source>
        <translation>over reached, more often than the rhythm asks</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n gap(s)</source>
        <translation>
            <numerusform>median of %n gap</numerusform>
            <numerusform>median of %n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact today; this customer&apos;s own gap is %1 (%2)</source>
        <translation>Last contact today; this customer&apos;s own gap is %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Quiet %n day(s), %1 × this customer&apos;s own gap of %2 (%3)</source>
        <translation>
            <numerusform>Quiet %n day, %1 × this customer&apos;s own gap of %2 (%3)</numerusform>
            <numerusform>Quiet %n days, %1 × this customer&apos;s own gap of %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) by the rhythm, %2 held, %3 scheduled, %4 still to schedule: %5</source>
        <translation>
            <numerusform>%1: %n contact by the rhythm, %2 held, %3 scheduled, %4 still to schedule: %5</numerusform>
            <numerusform>%1: %n contacts by the rhythm, %2 held, %3 scheduled, %4 still to schedule: %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackText</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>%n customer deleted</numerusform>
            <numerusform>%n customers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) deleted</source>
        <translation>
            <numerusform>%n visit deleted</numerusform>
            <numerusform>%n visits deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) deleted</source>
        <translation>
            <numerusform>%n promise deleted</numerusform>
            <numerusform>%n promises deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) and person(s) deleted</source>
        <translation>
            <numerusform>%n segment or person deleted</numerusform>
            <numerusform>%n segments and persons deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) as before</source>
        <translation>
            <numerusform>%n field as before</numerusform>
            <numerusform>%n fields as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added detail(s) removed</source>
        <translation>
            <numerusform>%n added detail removed</numerusform>
            <numerusform>%n added details removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n field was changed since and stays.</numerusform>
            <numerusform>%n fields were changed since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay, as others were merged into them since; separate these first if they are to go.</source>
        <translation>
            <numerusform>%n customer stays, as others were merged into it since; separate these first if it is to go.</numerusform>
            <numerusform>%n customers stay, as others were merged into them since; separate these first if they are to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Visits, promises and tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>%n task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) and task(s) of the deleted customers went with them.</source>
        <translation>
            <numerusform>%n visit, request, promise or task of the deleted customers went with them.</numerusform>
            <numerusform>%n visits, requests, promises and tasks of the deleted customers went with them.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is taken back: nothing of it was left in the book.</source>
        <translation>“%1” is taken back: nothing of it was left in the book.</translation>
    </message>
    <message>
        <source>“%1” is taken back: %2.</source>
        <translation>“%1” is taken back: %2.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Low</source>
        <comment>priority of a task</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a task</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a task</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority of a task</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>put off until %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title, note</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (low priority)</source>
        <translation>%1 (low priority)</translation>
    </message>
    <message>
        <source>%1 (high priority)</source>
        <translation>%1 (high priority)</translation>
    </message>
    <message>
        <source>%1 (urgent)</source>
        <translation>%1 (urgent)</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>%1%</source>
        <comment>a share, such as 72%</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are within their rhythm.</source>
        <translation>%1 of %2 are within their rhythm.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) were answered in time (%2).</source>
        <translation>
            <numerusform>%1 of %n request was answered in time (%2).</numerusform>
            <numerusform>%1 of %n requests were answered in time (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) were kept by the day agreed (%2).</source>
        <translation>
            <numerusform>%1 of %n promise was kept by the day agreed (%2).</numerusform>
            <numerusform>%1 of %n promises were kept by the day agreed (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are still there one year after the first contact, as far as %2 show.</source>
        <translation>%1 are still there one year after the first contact, as far as %2 show.</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>too few to show</translation>
    </message>
    <message>
        <source>%1% (%2–%3%), n %4</source>
        <comment>a share, its 95 % limits, and how many it rests on</comment>
        <translation>%1% (%2–%3%), n %4</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Nothing to count yet.</translation>
    </message>
    <message>
        <source>Shown from 5 losses and 5 customers after a year on. A larger number is left out, too, where a smaller one could be worked out from it.</source>
        <translation>Shown from 5 losses and 5 customers after a year on. A larger number is left out, too, where a smaller one could be worked out from it.</translation>
    </message>
    <message>
        <source>Shown from 5 on. A larger number is left out, too, where a smaller one could be worked out from it.</source>
        <translation>Shown from 5 on. A larger number is left out, too, where a smaller one could be worked out from it.</translation>
    </message>
    <message>
        <source>By chance alone this share could come out anywhere from %1 to %2.</source>
        <translation>By chance alone this share could come out anywhere from %1 to %2.</translation>
    </message>
    <message>
        <source>In rhythm</source>
        <translation>In rhythm</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Answers in time</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Current customers whose next contact is not past its due day.</source>
        <translation>Current customers whose next contact is not past its due day.</translation>
    </message>
    <message numerus="yes">
        <source>Requests with a first answer within %n business hour(s). One without an answer counts as late once its time has passed, and not before.</source>
        <translation>
            <numerusform>Requests with a first answer within %n business hour. One without an answer counts as late once its time has passed, and not before.</numerusform>
            <numerusform>Requests with a first answer within %n business hours. One without an answer counts as late once its time has passed, and not before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our promises kept by the day agreed with the customer. Those not yet due and those withdrawn do not count.</source>
        <translation>Our promises kept by the day agreed with the customer. Those not yet due and those withdrawn do not count.</translation>
    </message>
    <message>
        <source>Share of customers still there one year after the first contact. Customers who closed down, moved away or were handed over count until then.</source>
        <translation>Share of customers still there one year after the first contact. Customers who closed down, moved away or were handed over count until then.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with a rhythm</source>
        <translation>
            <numerusform>%1: %n customer with a rhythm</numerusform>
            <numerusform>%1: %n customers with a rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with requests that count</source>
        <translation>
            <numerusform>%1: %n customer with requests that count</numerusform>
            <numerusform>%1: %n customers with requests that count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with promises that count</source>
        <translation>
            <numerusform>%1: %n customer with promises that count</numerusform>
            <numerusform>%1: %n customers with promises that count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), current or lost</source>
        <translation>
            <numerusform>%1: %n customer, current or lost</numerusform>
            <numerusform>%1: %n customers, current or lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n current customer(s)</source>
        <translation>
            <numerusform>%1: %n current customer</numerusform>
            <numerusform>%1: %n current customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenureAxis</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>over %1%</source>
        <translation>over %1%</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 lower</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 higher</translation>
    </message>
    <message>
        <source>%1 lower (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 lower (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 higher (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 higher (%2 to %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 (%2 to %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n visits or more</source>
        <translation>
            <numerusform>%n visit or more</numerusform>
            <numerusform>%n visits or more</numerusform>
        </translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>no visit</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>No losses so far. Not enough to say anything.</source>
        <translation>No losses so far. Not enough to say anything.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n loss(es) so far. Not enough to say anything.</source>
        <translation>
            <numerusform>Only %n loss so far. Not enough to say anything.</numerusform>
            <numerusform>Only %n losses so far. Not enough to say anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n loss(es) so far. Not enough to say anything; at your pace you will have 10 around %1.</source>
        <translation>
            <numerusform>Only %n loss so far. Not enough to say anything; at your pace you will have 10 around %1.</numerusform>
            <numerusform>Only %n losses so far. Not enough to say anything; at your pace you will have 10 around %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result depends on the delay chosen; treat it as not established.</source>
        <translation>The result depends on the delay chosen; treat it as not established.</translation>
    </message>
    <message>
        <source>A link shows only in the last weeks before a loss: this is what it looks like when you stop visiting customers who are leaving.</source>
        <translation>A link shows only in the last weeks before a loss: this is what it looks like when you stop visiting customers who are leaving.</translation>
    </message>
    <message>
        <source>Cannot tell yet.</source>
        <translation>Cannot tell yet.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell yet: per extra visit losses were %1. With about %n more loss(es) a 20% difference per visit would show.</source>
        <translation>
            <numerusform>Cannot tell yet: per extra visit losses were %1. With about %n more loss a 20% difference per visit would show.</numerusform>
            <numerusform>Cannot tell yet: per extra visit losses were %1. With about %n more losses a 20% difference per visit would show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visible link so far: per extra visit losses were %1. A 20% fall in losses per visit cannot be ruled out; about %n more loss(es) would decide.</source>
        <translation>
            <numerusform>No visible link so far: per extra visit losses were %1. A 20% fall in losses per visit cannot be ruled out; about %n more loss would decide.</numerusform>
            <numerusform>No visible link so far: per extra visit losses were %1. A 20% fall in losses per visit cannot be ruled out; about %n more losses would decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visible link so far: per extra visit losses were %1. A 20% rise in losses per visit cannot be ruled out; about %n more loss(es) would decide.</source>
        <translation>
            <numerusform>No visible link so far: per extra visit losses were %1. A 20% rise in losses per visit cannot be ruled out; about %n more loss would decide.</numerusform>
            <numerusform>No visible link so far: per extra visit losses were %1. A 20% rise in losses per visit cannot be ruled out; about %n more losses would decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Per extra visit losses were %1. This is a link in your own log, not proof that visiting more causes it.</source>
        <translation>Per extra visit losses were %1. This is a link in your own log, not proof that visiting more causes it.</translation>
    </message>
    <message>
        <source>Of customers with %1 in %2 days, %3 were lost in a year, of those with %4 %5.</source>
        <translation>Of customers with %1 in %2 days, %3 were lost in a year, of those with %4 %5.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>You visit everyone about equally often, so your own log cannot show what a different pace would do.</source>
        <translation>You visit everyone about equally often, so your own log cannot show what a different pace would do.</translation>
    </message>
    <message>
        <source>No visible link between visit frequency and losing customers: per extra visit losses were %1; a 20% difference per visit would have shown.</source>
        <translation>No visible link between visit frequency and losing customers: per extra visit losses were %1; a 20% difference per visit would have shown.</translation>
    </message>
    <message>
        <source>Early sign: %1</source>
        <comment>a whole sentence follows</comment>
        <translation>Early sign: %1</translation>
    </message>
    <message>
        <source>Customers you visited more were lost more often: per extra visit losses were %1. Usually this means you visit the ones already in trouble.</source>
        <translation>Customers you visited more were lost more often: per extra visit losses were %1. Usually this means you visit the ones already in trouble.</translation>
    </message>
    <message>
        <source>Something else would have to raise both visiting and loyalty by a factor of %1 to explain this.</source>
        <translation>Something else would have to raise both visiting and loyalty by a factor of %1 to explain this.</translation>
    </message>
    <message>
        <source>Cannot tell yet. Losses are inferred from silence here, so that only a direction could be named.</source>
        <translation>Cannot tell yet. Losses are inferred from silence here, so that only a direction could be named.</translation>
    </message>
    <message>
        <source>No visible link so far between visit frequency and customers falling silent.</source>
        <translation>No visible link so far between visit frequency and customers falling silent.</translation>
    </message>
    <message>
        <source>Customers you visited more fell silent less often. Losses are inferred from silence, so only the direction counts. This is a link in your own log, not proof that visiting more causes it.</source>
        <translation>Customers you visited more fell silent less often. Losses are inferred from silence, so only the direction counts. This is a link in your own log, not proof that visiting more causes it.</translation>
    </message>
    <message>
        <source>Customers you visited more fell silent more often. Usually this means you visit the ones already in trouble.</source>
        <translation>Customers you visited more fell silent more often. Usually this means you visit the ones already in trouble.</translation>
    </message>
    <message>
        <source>%1 in the first year, %2 in the second year and %3 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 in the first year, %2 in the second year and %3 later</translation>
    </message>
    <message>
        <source>%1 in the first year and %2 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 in the first year and %2 later</translation>
    </message>
    <message>
        <source>%1 in the first two years and %2 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 in the first two years and %2 later</translation>
    </message>
</context>
<context>
    <name>VisitDetailsText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>names</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>purpose: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>outcome: %1</translation>
    </message>
    <message>
        <source>talked about %1% of the time</source>
        <translation>talked about %1% of the time</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 KB</source>
        <translation>less than 1 KB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>VisitDoubtText</name>
    <message>
        <source>This customer was lost on %1; the visit is kept, the customer stays lost.</source>
        <translation>This customer was lost on %1; the visit is kept, the customer stays lost.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the call is kept, the customer stays lost.</source>
        <translation>This customer was lost on %1; the call is kept, the customer stays lost.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the video call is kept, the customer stays lost.</source>
        <translation>This customer was lost on %1; the video call is kept, the customer stays lost.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the message is kept, the customer stays lost.</source>
        <translation>This customer was lost on %1; the message is kept, the customer stays lost.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, day of the first contact</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is before the first contact: %2. Is the day right? Then the first contact moves to it.</source>
        <translation>%1 is before the first contact: %2. Is the day right? Then the first contact moves to it.</translation>
    </message>
    <message>
        <source>%1: the first contact moves from %2 to %3.</source>
        <translation>%1: the first contact moves from %2 to %3.</translation>
    </message>
    <message>
        <source>Noted already: %1, %2, %3 (%4). Statistics count such a day once.</source>
        <comment>customer, kind of contact, day, state</comment>
        <translation>Noted already: %1, %2, %3 (%4). Statistics count such a day once.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what it means that the customer is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned for that day: %1, %2, %3. This settles the plan; no second one is noted.</source>
        <comment>customer, kind of contact, day</comment>
        <translation>Planned for that day: %1, %2, %3. This settles the plan; no second one is noted.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>The visit was cancelled</source>
        <translation>The visit was cancelled</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>The call was cancelled</translation>
    </message>
    <message>
        <source>The video call was cancelled</source>
        <translation>The video call was cancelled</translation>
    </message>
    <message>
        <source>The message was cancelled</source>
        <translation>The message was cancelled</translation>
    </message>
    <message>
        <source>The visit was not held</source>
        <translation>The visit was not held</translation>
    </message>
    <message>
        <source>The call was not made</source>
        <translation>The call was not made</translation>
    </message>
    <message>
        <source>The video call did not take place</source>
        <translation>The video call did not take place</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>The message was not sent</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>not held</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Visit planned %1</source>
        <translation>Visit planned %1</translation>
    </message>
    <message>
        <source>Call planned %1</source>
        <translation>Call planned %1</translation>
    </message>
    <message>
        <source>Video call planned %1</source>
        <translation>Video call planned %1</translation>
    </message>
    <message>
        <source>Message planned %1</source>
        <translation>Message planned %1</translation>
    </message>
    <message>
        <source>Visit planned for %1</source>
        <translation>Visit planned for %1</translation>
    </message>
    <message>
        <source>Call planned for %1</source>
        <translation>Call planned for %1</translation>
    </message>
    <message>
        <source>Video call planned for %1</source>
        <translation>Video call planned for %1</translation>
    </message>
    <message>
        <source>Message planned for %1</source>
        <translation>Message planned for %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned visit %n day(s) ago is still open</source>
        <translation>
            <numerusform>Planned visit %n day ago is still open</numerusform>
            <numerusform>Planned visit %n days ago is still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned call %n day(s) ago is still open</source>
        <translation>
            <numerusform>Planned call %n day ago is still open</numerusform>
            <numerusform>Planned call %n days ago is still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned video call %n day(s) ago is still open</source>
        <translation>
            <numerusform>Planned video call %n day ago is still open</numerusform>
            <numerusform>Planned video call %n days ago is still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned message %n day(s) ago is still open</source>
        <translation>
            <numerusform>Planned message %n day ago is still open</numerusform>
            <numerusform>Planned message %n days ago is still open</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what became of the planned visit</source>
        <translation>Say what became of the planned visit</translation>
    </message>
    <message>
        <source>Say what became of the planned call</source>
        <translation>Say what became of the planned call</translation>
    </message>
    <message>
        <source>Say what became of the planned video call</source>
        <translation>Say what became of the planned video call</translation>
    </message>
    <message>
        <source>Say what became of the planned message</source>
        <translation>Say what became of the planned message</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you met</source>
        <translation>it stays open, and your log does not say whether you met</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you wrote</source>
        <translation>it stays open, and your log does not say whether you wrote</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you spoke</source>
        <translation>it stays open, and your log does not say whether you spoke</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>With %n loss(es) nothing can be said yet.</source>
        <translation>
            <numerusform>With %n loss nothing can be said yet.</numerusform>
            <numerusform>With %n losses nothing can be said yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n losses: an early sign at most.</source>
        <translation>
            <numerusform>Only %n loss: an early sign at most.</numerusform>
            <numerusform>Only %n losses: an early sign at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few losses or too little time to read the grey groups (visits: %1).</source>
        <translation>Too few losses or too little time to read the grey groups (visits: %1).</translation>
    </message>
    <message>
        <source>The link is not the same for new and for old customers; one number hides that.</source>
        <translation>The link is not the same for new and for old customers; one number hides that.</translation>
    </message>
    <message>
        <source>This view credits lost customers with their visit-free time.</source>
        <translation>This view credits lost customers with their visit-free time.</translation>
    </message>
    <message>
        <source>%1 of the customers were watched for less than 90 days.</source>
        <translation>%1 of the customers were watched for less than 90 days.</translation>
    </message>
    <message>
        <source>The log covers %1 days; %2 are needed for a steady picture.</source>
        <translation>The log covers %1 days; %2 are needed for a steady picture.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left out: not watched long enough yet, or lost too soon.</source>
        <translation>
            <numerusform>%n customer left out: not watched long enough yet, or lost too soon.</numerusform>
            <numerusform>%n customers left out: not watched long enough yet, or lost too soon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result changes with the delay between a visit and a loss.</source>
        <translation>The result changes with the delay between a visit and a loss.</translation>
    </message>
    <message>
        <source>Losses are inferred from silence; %1 of such customers came back last year.</source>
        <translation>Losses are inferred from silence; %1 of such customers came back last year.</translation>
    </message>
    <message>
        <source>%1 of the losses carry one day, %2: perhaps the day they were entered.</source>
        <translation>%1 of the losses carry one day, %2: perhaps the day they were entered.</translation>
    </message>
    <message>
        <source>Not adjusted for how often each customer is usually visited.</source>
        <translation>Not adjusted for how often each customer is usually visited.</translation>
    </message>
    <message>
        <source>A part of your customers: about 1 of 20 parts looks clear by luck.</source>
        <translation>A part of your customers: about 1 of 20 parts looks clear by luck.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the visits were logged more than %n day(s) late.</source>
        <translation>
            <numerusform>Half of the visits were logged more than %n day late.</numerusform>
            <numerusform>Half of the visits were logged more than %n days late.</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 days fewer than 10 customers are left in the curve.</source>
        <translation>After %1 days fewer than 10 customers are left in the curve.</translation>
    </message>
    <message>
        <source>Hatched cells are not complete yet.</source>
        <translation>Hatched cells are not complete yet.</translation>
    </message>
    <message>
        <source>The losses do not allow a number per visit (delay %1 days).</source>
        <translation>The losses do not allow a number per visit (delay %1 days).</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ignored: of no known customer, or before the first contact.</source>
        <translation>
            <numerusform>%n visit ignored: of no known customer, or before the first contact.</numerusform>
            <numerusform>%n visits ignored: of no known customer, or before the first contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordSenses</name>
    <message>
        <source>Glossary of the lesson</source>
        <translation>Glossary of the lesson</translation>
    </message>
    <message>
        <source>Dictionary: FreeDict</source>
        <translation>Dictionary: FreeDict</translation>
    </message>
    <message>
        <source>“%1” is neither in the glossary of the lesson nor in the dictionaries.</source>
        <translation>“%1” is neither in the glossary of the lesson nor in the dictionaries.</translation>
    </message>
    <message>
        <source>“%1” is a small word that joins others. It has no entry of its own.</source>
        <translation>“%1” is a small word that joins others. It has no entry of its own.</translation>
    </message>
</context>
</TS>
