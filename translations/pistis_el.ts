<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el">
<context>
    <name>AlignText</name>
    <message>
        <source>The dictionary %1 is damaged. What can be read of it is used.</source>
        <translation>Το λεξικό %1 είναι κατεστραμμένο. Χρησιμοποιείται ό,τι διαβάζεται από αυτό.</translation>
    </message>
    <message>
        <source>No dictionary is installed: lengths, numbers and names alone are compared.</source>
        <translation>Δεν υπάρχει εγκατεστημένο λεξικό: συγκρίνονται μόνο μήκη, αριθμοί και ονόματα.</translation>
    </message>
    <message>
        <source>Both files are in the same language. They are aligned by the words they share.</source>
        <translation>Και τα δύο αρχεία είναι στην ίδια γλώσσα. Οι προτάσεις τους αντιστοιχίζονται με βάση τις κοινές λέξεις.</translation>
    </message>
    <message>
        <source>%1 has no text: all sentences of the other file stay unpaired.</source>
        <translation>Το αρχείο %1 δεν έχει κείμενο: όλες οι προτάσεις του άλλου αρχείου μένουν χωρίς ταίρι.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>This text is in Greek, so it becomes the Greek side.</source>
        <translation>Το κείμενο είναι στα ελληνικά και θα μπει στην ελληνική πλευρά.</translation>
    </message>
    <message>
        <source>This text is in English, so it becomes the English side.</source>
        <translation>Το κείμενο είναι στα αγγλικά και θα μπει στην αγγλική πλευρά.</translation>
    </message>
    <message>
        <source>Imported in one language.</source>
        <translation>Η εισαγωγή έγινε σε μία γλώσσα.</translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n pair(s) of sentences, all of them sure.</source>
        <translation>
            <numerusform>Η εισαγωγή έγινε με %n αντιστοίχιση προτάσεων, που είναι σίγουρη.</numerusform>
            <numerusform>Η εισαγωγή έγινε με %n αντιστοιχίσεις προτάσεων, όλες σίγουρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported with %n pair(s) of sentences.</source>
        <translation>
            <numerusform>Η εισαγωγή έγινε με %n αντιστοίχιση προτάσεων.</numerusform>
            <numerusform>Η εισαγωγή έγινε με %n αντιστοιχίσεις προτάσεων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stand(s) alone.</source>
        <translation>
            <numerusform>%n πρόταση έμεινε χωρίς ταίρι.</numerusform>
            <numerusform>%n προτάσεις έμειναν χωρίς ταίρι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n από αυτές θέλει μια ματιά.</numerusform>
            <numerusform>%n από αυτές θέλουν μια ματιά.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is written in %1, but it was read as %2, as you chose; so its letters are wrong. Choose “as detected” beside the file.</source>
        <translation>Το αρχείο είναι γραμμένο σε %1, αλλά διαβάστηκε ως %2, όπως επιλέξατε· γι’ αυτό τα γράμματά του είναι λάθος. Επιλέξτε «όπως εντοπίστηκε» δίπλα στο αρχείο.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character, so its end is not complete; it may have been cut off when it was copied. Look at its end, or get the file once more.</source>
        <translation>Το αρχείο τελειώνει στη μέση ενός χαρακτήρα, άρα το τέλος του δεν είναι πλήρες· ίσως κόπηκε κατά την αντιγραφή. Κοιτάξτε το τέλος του ή πάρτε ξανά το αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of the file do(es) not exist in %1 and is (are) shown as �; so it is written in other letters. Choose them beside the file.</source>
        <translation>
            <numerusform>%n χαρακτήρας του αρχείου δεν υπάρχει στο %1 και φαίνεται ως �· άρα το αρχείο είναι γραμμένο με άλλα γράμματα. Επιλέξτε τα δίπλα του.</numerusform>
            <numerusform>%n χαρακτήρες του αρχείου δεν υπάρχουν στο %1 και φαίνονται ως �· άρα το αρχείο είναι γραμμένο με άλλα γράμματα. Επιλέξτε τα δίπλα του.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not tell in which letters it is written. It was read as %1, which is a guess: if the text below looks wrong, choose other letters beside the file.</source>
        <translation>Το αρχείο δεν δηλώνει με ποια γράμματα είναι γραμμένο. Διαβάστηκε ως %1, κατά εκτίμηση: αν το κείμενο παρακάτω δεν φαίνεται σωστό, επιλέξτε άλλα γράμματα δίπλα στο αρχείο.</translation>
    </message>
    <message>
        <source>The library has a lesson “%1” already: this becomes its version %2, and version %3 stays below it. Another title makes a lesson of its own.</source>
        <translation>Η βιβλιοθήκη έχει ήδη μάθημα «%1»: αυτό γίνεται η έκδοση %2 και η έκδοση %3 διατηρείται. Με άλλον τίτλο γίνεται ξεχωριστό μάθημα.</translation>
    </message>
    <message>
        <source>Lessons found: %1</source>
        <translation>Μαθήματα που βρέθηκαν: %1</translation>
    </message>
    <message>
        <source>These texts are in the library already as “%1”, version %2; importing them again changes nothing.</source>
        <translation>Αυτά τα κείμενα υπάρχουν ήδη στη βιβλιοθήκη ως «%1», έκδοση %2· αν τα εισαγάγετε ξανά, δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>These texts are in the library already as “%1”, version %2; nothing was changed.</source>
        <translation>Αυτά τα κείμενα υπάρχουν ήδη στη βιβλιοθήκη ως «%1», έκδοση %2· δεν άλλαξε τίποτα.</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>%1 days before: %2 of %3 losses stood at %4 or above. False alarms: %5 of %6 looks at customers who were not lost in the %7 days after.</source>
        <translation>%1 ημέρες πριν: %2 από τις %3 απώλειες ήταν στο %4 ή πιο πάνω. Ψευδείς συναγερμοί: %5 από τις %6 εξετάσεις πελατών που δεν χάθηκαν στις %7 ημέρες που ακολούθησαν.</translation>
    </message>
    <message>
        <source>Attention %1 of 100</source>
        <translation>Βαθμός προσοχής: %1 στα 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Silence against the rhythm</source>
        <translation>Σιωπή ως προς τον ρυθμό</translation>
    </message>
    <message>
        <source>Silence against the own gap</source>
        <translation>Σιωπή ως προς το συνηθισμένο κενό</translation>
    </message>
    <message>
        <source>Oldest unanswered request</source>
        <translation>Παλαιότερο αναπάντητο αίτημα</translation>
    </message>
    <message>
        <source>Overdue promise</source>
        <translation>Εκπρόθεσμη υπόσχεση</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Ανοιχτά αιτήματα</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Διάθεση που σημειώθηκε</translation>
    </message>
    <message>
        <source>left out: no contact is known</source>
        <translation>εκτός: δεν είναι γνωστή καμία επαφή</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s); rhythm %1, limit %2</source>
        <translation>
            <numerusform>σιωπή %n ημέρας· ρυθμός %1, όριο %2</numerusform>
            <numerusform>σιωπή %n ημερών· ρυθμός %1, όριο %2</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: fewer than two gaps between contacts</source>
        <translation>εκτός: λιγότερα από δύο κενά μεταξύ επαφών</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s); the own gap is %1; all points from twice the gap on</source>
        <translation>
            <numerusform>σιωπή %n ημέρας· το συνηθισμένο κενό είναι %1· όλοι οι βαθμοί από το διπλάσιο και πάνω</numerusform>
            <numerusform>σιωπή %n ημερών· το συνηθισμένο κενό είναι %1· όλοι οι βαθμοί από το διπλάσιο και πάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no request was ever noted</source>
        <translation>εκτός: δεν έχει σημειωθεί κανένα αίτημα</translation>
    </message>
    <message>
        <source>no request waits</source>
        <translation>κανένα αίτημα δεν περιμένει</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n day(s); all points from 14 days on</source>
        <translation>
            <numerusform>περιμένει %n ημέρα· όλοι οι βαθμοί από τις 14 ημέρες και πάνω</numerusform>
            <numerusform>περιμένει %n ημέρες· όλοι οι βαθμοί από τις 14 ημέρες και πάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no promise was due yet</source>
        <translation>εκτός: δεν έληξε ακόμη καμία υπόσχεση</translation>
    </message>
    <message>
        <source>no promise is overdue</source>
        <translation>καμία υπόσχεση δεν είναι εκπρόθεσμη</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue; all points from 14 days on</source>
        <translation>
            <numerusform>εκπρόθεσμη κατά %n ημέρα· όλοι οι βαθμοί από τις 14 ημέρες και πάνω</numerusform>
            <numerusform>εκπρόθεσμη κατά %n ημέρες· όλοι οι βαθμοί από τις 14 ημέρες και πάνω</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s); all points from 3 on</source>
        <translation>
            <numerusform>%n ανοιχτό αίτημα· όλοι οι βαθμοί από τα 3 και πάνω</numerusform>
            <numerusform>%n ανοιχτά αιτήματα· όλοι οι βαθμοί από τα 3 και πάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: no mood was noted lately</source>
        <translation>εκτός: δεν σημειώθηκε διάθεση πρόσφατα</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>mood, day, note</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Πολύ κακή</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Κακή</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ούτε καλή ούτε κακή</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλή</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Πολύ καλή</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mood, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not enough losses to test this score: %n so far, at least %1 are needed.</source>
        <translation>
            <numerusform>Δεν υπάρχουν αρκετές απώλειες για να ελεγχθεί η βαθμολογία: %n ως τώρα, χρειάζονται τουλάχιστον %1.</numerusform>
            <numerusform>Δεν υπάρχουν αρκετές απώλειες για να ελεγχθεί η βαθμολογία: %n ως τώρα, χρειάζονται τουλάχιστον %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each score is of the records as they stood on its day, with the rhythm and the weights of today. The others were looked at on at most %1 of the same days.</source>
        <translation>Κάθε βαθμολογία βασίζεται στις εγγραφές όπως ήταν εκείνη την ημέρα, με τον σημερινό ρυθμό και τα σημερινά βάρη. Οι υπόλοιποι πελάτες εξετάστηκαν σε %1 το πολύ από τις ίδιες ημέρες.</translation>
    </message>
    <message numerus="yes">
        <source>no contact in the log for %n day(s); rhythm %1, limit %2</source>
        <translation>
            <numerusform>καμία καταγεγραμμένη επαφή εδώ και %n ημέρα· ρυθμός %1, όριο %2</numerusform>
            <numerusform>καμία καταγεγραμμένη επαφή εδώ και %n ημέρες· ρυθμός %1, όριο %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Πρόσωπο ή επιχείρηση</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Πρώτη επαφή</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ρυθμός επαφής</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Απώλεια στις</translation>
    </message>
    <message>
        <source>Reason of the loss</source>
        <translation>Λόγος απώλειας</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Όριο σιωπής</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Αναβολή έως</translation>
    </message>
    <message>
        <source>Put off from</source>
        <translation>Αναβολή από</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Τρόπος επικοινωνίας</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Τέθηκε</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Πρώτη απάντηση</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Ποιος υποσχέθηκε</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Τηρήθηκε στις</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτή</translation>
    </message>
    <message>
        <source>us</source>
        <translation>εμείς</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>ο πελάτης</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Ανταγωνιστής</translation>
    </message>
    <message>
        <source>Loss in own words</source>
        <translation>Η απώλεια με δικά σας λόγια</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Suggestion set aside</source>
        <translation>Πρόταση που απορρίφθηκε</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <comment>part of the attention score</comment>
        <translation>Βάρος: %1</translation>
    </message>
    <message>
        <source>Alarm line of the attention score</source>
        <translation>Όριο συναγερμού της βαθμολογίας προσοχής</translation>
    </message>
    <message>
        <source>Mood noted</source>
        <translation>Διάθεση που σημειώθηκε</translation>
    </message>
    <message>
        <source>Came with a file on</source>
        <translation>Ήρθε με αρχείο στις</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Είδος σημείωσης</translation>
    </message>
    <message>
        <source>Sentence of the lesson</source>
        <translation>Πρόταση του μαθήματος</translation>
    </message>
    <message>
        <source>Comment on a note</source>
        <translation>Σχόλιο σε σημείωση</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Ποιος το ζήτησε</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Τι ήθελε</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Τι προσφέρατε</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Πού δόθηκε</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ανήκει σε</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Λεπτά</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Σκοπός</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Έκβαση</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Συμμετέχοντες</translation>
    </message>
    <message>
        <source>Own share of the talk, %</source>
        <translation>Δικό μου μέρος της συζήτησης, %</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ολοκληρώθηκε στις</translation>
    </message>
    <message>
        <source>First felt slipping on</source>
        <translation>Πρώτη ανησυχία στις</translation>
    </message>
</context>
<context>
    <name>BookRuleText</name>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Πρωτοχρονιά</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Θεοφάνια</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Καθαρά Δευτέρα</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>25η Μαρτίου</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Μεγάλη Παρασκευή</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Κυριακή του Πάσχα</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Δευτέρα του Πάσχα</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Πρωτομαγιά</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Αγίου Πνεύματος</translation>
    </message>
    <message>
        <source>Dormition of the Virgin Mary</source>
        <translation>Κοίμηση της Θεοτόκου</translation>
    </message>
    <message>
        <source>Ochi Day</source>
        <translation>28η Οκτωβρίου</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Χριστούγεννα</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Δεύτερη ημέρα Χριστουγέννων</translation>
    </message>
    <message>
        <source>Own day off</source>
        <translation>Δική σας αργία</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστά</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>Rhythm of the book</source>
        <translation>Ρυθμός επαφής του βιβλίου</translation>
    </message>
    <message>
        <source>Limit of silence of the book</source>
        <translation>Όριο σιωπής του βιβλίου</translation>
    </message>
    <message>
        <source>Answer in time within</source>
        <translation>Έγκαιρη απάντηση μέσα σε</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ρυθμός επαφής</translation>
    </message>
    <message>
        <source>Limit of silence</source>
        <translation>Όριο σιωπής</translation>
    </message>
    <message>
        <source>Business hours on %1</source>
        <translation>Ωράριο: %1</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Εργασία σε αργία: %1</translation>
    </message>
    <message>
        <source>Day off on %1</source>
        <translation>Αργία στις %1</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, κάθε χρόνο</translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n εργάσιμη ώρα</numerusform>
            <numerusform>%n εργάσιμες ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as the book)</source>
        <translation>%1 (όπως το βιβλίο)</translation>
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
        <translation>%1, αναζήτηση «%2»</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1, με φίλτρο</translation>
    </message>
</context>
<context>
    <name>ChanceText</name>
    <message numerus="yes">
        <source>Your visits were dealt out anew %n time(s) among customers who began at about the same time. In these deals visiting certainly has nothing to do with losing.</source>
        <translation>
            <numerusform>Οι επισκέψεις σας μοιράστηκαν από την αρχή %n φορά ανάμεσα σε πελάτες που ξεκίνησαν περίπου την ίδια εποχή. Σε αυτό το μοίρασμα οι επισκέψεις σίγουρα δεν έχουν καμία σχέση με τις απώλειες.</numerusform>
            <numerusform>Οι επισκέψεις σας μοιράστηκαν από την αρχή %n φορές ανάμεσα σε πελάτες που ξεκίνησαν περίπου την ίδια εποχή. Σε αυτά τα μοιράσματα οι επισκέψεις σίγουρα δεν έχουν καμία σχέση με τις απώλειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few customers for the usual chart.</source>
        <translation>Οι πελάτες είναι πολύ λίγοι για το συνηθισμένο διάγραμμα.</translation>
    </message>
    <message>
        <source>The usual chart would still have claimed a link in %1 of %2 deals, on average from %3% kept with the fewest visits to %4% with the most.</source>
        <translation>Το συνηθισμένο διάγραμμα θα έβρισκε και πάλι συσχέτιση σε %1 από τα %2 μοιράσματα: κατά μέσο όρο έμεινε το %3% με τις λιγότερες επισκέψεις και το %4% με τις περισσότερες.</translation>
    </message>
    <message numerus="yes">
        <source>As strong a link as in your own log came out %n time(s).</source>
        <translation>
            <numerusform>Συσχέτιση τόσο ισχυρή όσο στο δικό σας ημερολόγιο βγήκε %n φορά.</numerusform>
            <numerusform>Συσχέτιση τόσο ισχυρή όσο στο δικό σας ημερολόγιο βγήκε %n φορές.</numerusform>
        </translation>
    </message>
    <message>
        <source>So chance alone hardly does this. Why it is so, the log cannot tell.</source>
        <translation>Άρα δύσκολα είναι μόνο τύχη. Γιατί συμβαίνει, το ημερολόγιο δεν μπορεί να το πει.</translation>
    </message>
    <message>
        <source>So chance alone may well do this.</source>
        <translation>Άρα μπορεί κάλλιστα να είναι μόνο τύχη.</translation>
    </message>
    <message>
        <source>There are too few losses for the honest comparison, so nothing can be said.</source>
        <translation>Οι απώλειες είναι πολύ λίγες για έντιμη σύγκριση, γι’ αυτό δεν βγαίνει συμπέρασμα.</translation>
    </message>
    <message>
        <source>The honest comparison found one in %1 of %2 deals; about 1 of 20 is luck.</source>
        <translation>Η έντιμη σύγκριση βρήκε συσχέτιση σε %1 από τα %2 μοιράσματα· περίπου 1 στα 20 είναι τύχη.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n επίσκεψη</numerusform>
            <numerusform>%n επισκέψεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n αίτημα</numerusform>
            <numerusform>%n αιτήματα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n υπόσχεση</numerusform>
            <numerusform>%n υποσχέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on a lesson</source>
        <translation>
            <numerusform>%n σημείωση μαθήματος</numerusform>
            <numerusform>%n σημειώσεις μαθήματος</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n πελάτης</numerusform>
            <numerusform>%n πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>people of the book</source>
        <translation>πρόσωπα του βιβλίου</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>δικά σας πεδία</translation>
    </message>
    <message>
        <source>rules of the book</source>
        <translation>κανόνες του βιβλίου</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n εργασία</numerusform>
            <numerusform>%n εργασίες</numerusform>
        </translation>
    </message>
    <message>
        <source>import of “%1” (%2)</source>
        <comment>name of the file, what came in</comment>
        <translation>εισαγωγή του «%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n customer(s)</source>
        <translation>
            <numerusform>συγχώνευση %n πελάτη</numerusform>
            <numerusform>συγχώνευση %n πελατών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>separation of %n customer(s)</source>
        <translation>
            <numerusform>διαχωρισμός %n πελάτη</numerusform>
            <numerusform>διαχωρισμός %n πελατών</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Part of the book</source>
        <translation>Τμήμα του βιβλίου</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>There is already a file %1. It was left as it is.</source>
        <translation>Υπάρχει ήδη αρχείο %1. Έμεινε όπως ήταν.</translation>
    </message>
    <message>
        <source>Several people of the book are called “%1”. Give the id of one:</source>
        <translation>Περισσότερα από ένα πρόσωπα του βιβλίου ονομάζονται «%1». Δώστε το αναγνωριστικό ενός:</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>work</source>
        <translation>εργασία</translation>
    </message>
    <message>
        <source>home</source>
        <translation>σπίτι</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>κινητό</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>φαξ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>άλλο</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Ιστοσελίδα</translation>
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
        <translation>ήθελε: %1</translation>
    </message>
    <message>
        <source>wanted: %1 · offered: %2</source>
        <translation>ήθελε: %1 · προσφέραμε: %2</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>προσφέραμε: %1</translation>
    </message>
    <message>
        <source>made in the visit of %1</source>
        <translation>δόθηκε στην επίσκεψη της %1</translation>
    </message>
    <message>
        <source>made in the call of %1</source>
        <translation>δόθηκε στο τηλεφώνημα της %1</translation>
    </message>
    <message>
        <source>made in the video call of %1</source>
        <translation>δόθηκε στη βιντεοκλήση της %1</translation>
    </message>
    <message>
        <source>made in the message of %1</source>
        <translation>δόθηκε στο μήνυμα της %1</translation>
    </message>
    <message>
        <source>made on the request of %1</source>
        <translation>δόθηκε στο αίτημα της %1</translation>
    </message>
    <message>
        <source>%1 has passed: the promise is overdue at once.</source>
        <comment>a day</comment>
        <translation>Η ημέρα %1 έχει περάσει: η υπόσχεση είναι αμέσως εκπρόθεσμη.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>a way to ask, not an address</comment>
        <translation>Μήνυμα email</translation>
    </message>
</context>
<context>
    <name>CustomFieldText</name>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ακέραιος αριθμός</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Δεκαδικός αριθμός</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ναι ή όχι</translation>
    </message>
    <message>
        <source>Choice of values</source>
        <translation>Επιλογή από τιμές</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
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
            <numerusform>%n πελάτης στα εκπρόθεσμα</numerusform>
            <numerusform>%n πελάτες στα εκπρόθεσμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n για σήμερα</numerusform>
            <numerusform>%n για σήμερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n αυτή την εβδομάδα</numerusform>
            <numerusform>%n αυτή την εβδομάδα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next week</source>
        <translation>
            <numerusform>%n την επόμενη εβδομάδα</numerusform>
            <numerusform>%n την επόμενη εβδομάδα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n αίτημα περιμένει</numerusform>
            <numerusform>%n αιτήματα περιμένουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due or broken</source>
        <translation>
            <numerusform>%n υπόσχεση λήγει ή αθετήθηκε</numerusform>
            <numerusform>%n υποσχέσεις λήγουν ή αθετήθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a next step</source>
        <translation>
            <numerusform>%n χωρίς επόμενο βήμα</numerusform>
            <numerusform>%n χωρίς επόμενο βήμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n αργότερα</numerusform>
            <numerusform>%n αργότερα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>The file is sound.</source>
        <translation>Το αρχείο είναι ακέραιο.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Take a copy from your backup.</source>
        <translation>Το αρχείο είναι κατεστραμμένο (%1). Πάρτε ένα από τα αντίγραφα ασφαλείας σας.</translation>
    </message>
    <message>
        <source>All references lead somewhere.</source>
        <translation>Όλες οι παραπομπές οδηγούν κάπου.</translation>
    </message>
    <message>
        <source>References lead nowhere in: %1.</source>
        <translation>Υπάρχουν παραπομπές που δεν οδηγούν πουθενά: %1.</translation>
    </message>
    <message>
        <source>The lists agree with the log of changes.</source>
        <translation>Οι λίστες συμφωνούν με το ημερολόγιο των αλλαγών.</translation>
    </message>
    <message>
        <source>These lists differ from the log of changes: %1. Nothing is lost: the log counts.</source>
        <translation>Οι εξής λίστες διαφέρουν από το ημερολόγιο των αλλαγών: %1. Δεν χάθηκε τίποτα: ισχύει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Only you may read the book.</source>
        <translation>Μόνο εσείς μπορείτε να διαβάσετε το βιβλίο.</translation>
    </message>
    <message>
        <source>Other users may read or write: %1. Take that right away from them.</source>
        <translation>Και άλλοι χρήστες μπορούν να διαβάσουν ή να γράψουν: %1. Αφαιρέστε τους αυτό το δικαίωμα.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Please write the customer&apos;s name; up to 200 characters on one line.</source>
        <translation>Γράψτε το όνομα του πελάτη, έως 200 χαρακτήρες σε μία γραμμή.</translation>
    </message>
    <message>
        <source>The region holds characters that cannot be stored.</source>
        <translation>Η περιοχή περιέχει χαρακτήρες που δεν μπορούν να αποθηκευτούν.</translation>
    </message>
    <message>
        <source>The note holds characters that cannot be stored, or is too long.</source>
        <translation>Η σημείωση είναι πολύ μεγάλη ή περιέχει χαρακτήρες που δεν μπορούν να αποθηκευτούν.</translation>
    </message>
    <message>
        <source>The day of loss is before the first contact. Please correct one of the two.</source>
        <translation>Η ημέρα της απώλειας προηγείται της πρώτης επαφής. Διορθώστε μία από τις δύο.</translation>
    </message>
    <message>
        <source>Please choose the customer.</source>
        <translation>Επιλέξτε τον πελάτη.</translation>
    </message>
    <message>
        <source>Please give the day.</source>
        <translation>Δώστε την ημέρα.</translation>
    </message>
    <message>
        <source>This day is still to come. Save it as planned, or choose today or earlier.</source>
        <translation>Η ημέρα αυτή δεν έχει έρθει ακόμη. Αποθηκεύστε την επαφή ως προγραμματισμένη ή επιλέξτε τη σημερινή ή προηγούμενη ημέρα.</translation>
    </message>
    <message>
        <source>Please write what the customer asked.</source>
        <translation>Γράψτε τι ζήτησε ο πελάτης.</translation>
    </message>
    <message>
        <source>The answer holds characters that cannot be stored, or is too long.</source>
        <translation>Η απάντηση είναι πολύ μεγάλη ή περιέχει χαρακτήρες που δεν μπορούν να αποθηκευτούν.</translation>
    </message>
    <message>
        <source>Please write what was promised, in the words that were used.</source>
        <translation>Γράψτε την υπόσχεση με τα λόγια που ειπώθηκαν.</translation>
    </message>
    <message>
        <source>Please give the day by which it was promised.</source>
        <translation>Δώστε την ημέρα ως την οποία πρέπει να τηρηθεί η υπόσχεση.</translation>
    </message>
    <message>
        <source>Please write the person&apos;s name.</source>
        <translation>Γράψτε το όνομα του προσώπου.</translation>
    </message>
    <message>
        <source>Please write the segment&apos;s name.</source>
        <translation>Γράψτε το όνομα της κατηγορίας.</translation>
    </message>
    <message>
        <source>“%1” is not a book of Pistis, or it is damaged. It was left as it is; choose another file or take a copy from your backup.</source>
        <translation>Το αρχείο «%1» δεν είναι βιβλίο του Pistis ή είναι κατεστραμμένο. Έμεινε όπως ήταν· επιλέξτε άλλο αρχείο ή πάρτε ένα από τα αντίγραφα ασφαλείας σας.</translation>
    </message>
    <message>
        <source>This record is no longer in the book.</source>
        <translation>Η εγγραφή δεν υπάρχει πια στο βιβλίο.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or choose another file.</source>
        <translation>Το αρχείο «%1» δεν βρέθηκε. Ελέγξτε το όνομα ή επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Not saved: this record was changed meanwhile. Look at it again, then repeat your change.</source>
        <translation>Δεν αποθηκεύτηκε: η εγγραφή άλλαξε στο μεταξύ. Δείτε την ξανά και επαναλάβετε την αλλαγή σας.</translation>
    </message>
    <message>
        <source>The book “%1” is already open in another window of Pistis. Close it there, then try again.</source>
        <translation>Το βιβλίο «%1» είναι ήδη ανοιχτό σε άλλο παράθυρο του Pistis. Κλείστε το εκεί και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The book “%1” was made by a newer version of Pistis. It was left untouched; install the newer version to open it.</source>
        <translation>Το βιβλίο «%1» δημιουργήθηκε με νεότερη έκδοση του Pistis. Έμεινε ανέπαφο· εγκαταστήστε τη νεότερη έκδοση για να το ανοίξετε.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left, or “%1” could not be written. Make some space and save again; nothing you typed is lost.</source>
        <translation>Δεν αποθηκεύτηκε: δεν υπάρχει ελεύθερος χώρος ή δεν ήταν δυνατή η εγγραφή στο «%1». Ελευθερώστε χώρο και αποθηκεύστε ξανά· όσα γράψατε δεν χάθηκαν.</translation>
    </message>
    <message>
        <source>Not done: “%1” could not be read or written. Check that its folder is there and may be written to, then try again.</source>
        <translation>Δεν έγινε: δεν ήταν δυνατή η ανάγνωση ή η εγγραφή του «%1». Ελέγξτε ότι ο φάκελός του υπάρχει και επιτρέπει εγγραφή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The team server cannot be reached.</source>
        <translation>Δεν είναι δυνατή η σύνδεση με τον διακομιστή της ομάδας.</translation>
    </message>
    <message>
        <source>This day has passed. Agree on today or a later day with the customer.</source>
        <translation>Η ημέρα αυτή πέρασε. Συμφωνήστε με τον πελάτη τη σημερινή ή επόμενη ημέρα.</translation>
    </message>
    <message>
        <source>Please write the learner&apos;s name again; up to 200 characters on one line.</source>
        <translation>Γράψτε ξανά το όνομα του εκπαιδευομένου, έως 200 χαρακτήρες σε μία γραμμή.</translation>
    </message>
    <message>
        <source>Not saved: something that was filled in cannot be stored. Please look over the fields.</source>
        <translation>Δεν αποθηκεύτηκε: κάτι από όσα συμπληρώσατε δεν μπορεί να αποθηκευτεί. Ελέγξτε τα πεδία.</translation>
    </message>
    <message>
        <source>Not saved: this promise is settled already. Note a new one if more was promised.</source>
        <translation>Δεν αποθηκεύτηκε: η υπόσχεση έχει ήδη διευθετηθεί. Αν υποσχεθήκατε κάτι ακόμη, σημειώστε νέα υπόσχεση.</translation>
    </message>
    <message>
        <source>The limit is shorter than the rhythm. Make it at least as long, or leave it empty.</source>
        <translation>Το όριο είναι μικρότερο από τον ρυθμό επαφής. Ορίστε το τουλάχιστον ίσο ή αφήστε το κενό.</translation>
    </message>
    <message>
        <source>Nothing is due with this customer, so there is nothing to snooze.</source>
        <translation>Δεν εκκρεμεί κάτι με αυτόν τον πελάτη, άρα δεν υπάρχει τι να αναβληθεί.</translation>
    </message>
    <message>
        <source>Choose a day after today and after the day on which the customer is due.</source>
        <translation>Επιλέξτε ημέρα μετά τη σημερινή και μετά την ημέρα της επόμενης επαφής.</translation>
    </message>
    <message>
        <source>Please write why; a word is enough.</source>
        <translation>Γράψτε τον λόγο· αρκεί μία λέξη.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later day.</source>
        <translation>Αυτή η ημέρα πέρασε. Επιλέξτε τη σημερινή ή κάποια επόμενη.</translation>
    </message>
    <message>
        <source>Not saved: this visit is no longer planned. Edit it to change what it says.</source>
        <translation>Δεν αποθηκεύτηκε: η επίσκεψη δεν είναι πια προγραμματισμένη. Για να αλλάξετε κάτι, επεξεργαστείτε την.</translation>
    </message>
    <message>
        <source>This day is still to come. A promise is kept on the day on which it was done.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη. Ημέρα τήρησης είναι εκείνη στην οποία η υπόσχεση έγινε πράξη.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits and stands on one line. Please correct it.</source>
        <translation>Ένα τηλέφωνο έχει τουλάχιστον τρία ψηφία και γράφεται σε μία γραμμή. Διορθώστε το.</translation>
    </message>
    <message>
        <source>An e-mail address has a sign @ and no spaces. Please correct it.</source>
        <translation>Μια διεύθυνση email έχει το σύμβολο @ και κανένα κενό. Διορθώστε την.</translation>
    </message>
    <message>
        <source>A web address stands on one line without spaces. Please correct it.</source>
        <translation>Η διεύθυνση μιας ιστοσελίδας γράφεται σε μία γραμμή χωρίς κενά. Διορθώστε την.</translation>
    </message>
    <message>
        <source>The address is empty or holds characters that cannot be stored.</source>
        <translation>Η διεύθυνση είναι κενή ή περιέχει χαρακτήρες που δεν αποθηκεύονται.</translation>
    </message>
    <message>
        <source>The label of a phone, e-mail or address stands on one line.</source>
        <translation>Η ετικέτα ενός τηλεφώνου, email ή διεύθυνσης γράφεται σε μία γραμμή.</translation>
    </message>
    <message>
        <source>Please write a passphrase.</source>
        <translation>Γράψτε μια φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please write the same one twice.</source>
        <translation>Οι δύο φράσεις πρόσβασης διαφέρουν. Γράψτε δύο φορές την ίδια.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Pistis. Please choose another file.</source>
        <translation>Αυτό δεν είναι σφραγισμένο αρχείο του Pistis. Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Nothing was written; please try again.</source>
        <translation>Αυτή δεν είναι η φράση πρόσβασης του αρχείου. Δεν γράφτηκε τίποτα· δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The sealed file is cut off or was changed, so it cannot be trusted. Nothing was written; take another copy of it.</source>
        <translation>Το σφραγισμένο αρχείο είναι κομμένο ή έχει αλλάξει και δεν είναι αξιόπιστο. Δεν γράφτηκε τίποτα· πάρτε άλλο αντίγραφό του.</translation>
    </message>
    <message>
        <source>Please choose where the file is to be written.</source>
        <translation>Επιλέξτε πού θα γραφτεί το αρχείο.</translation>
    </message>
    <message>
        <source>This is the open book itself. Please choose another file.</source>
        <translation>Αυτό είναι το ίδιο το ανοιχτό βιβλίο. Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Not saved: the request stands otherwise by now. Look at it again; one that is closed can be reopened.</source>
        <translation>Δεν αποθηκεύτηκε: το αίτημα βρίσκεται πια σε άλλη κατάσταση. Δείτε το ξανά· αν έχει κλείσει, μπορεί να ανοίξει πάλι.</translation>
    </message>
    <message>
        <source>A tag is one line of up to 60 characters, without control characters.</source>
        <translation>Μια ετικέτα είναι μία γραμμή με έως 60 χαρακτήρες, χωρίς χαρακτήρες ελέγχου.</translation>
    </message>
    <message>
        <source>Please choose another customer: this one cannot be merged with itself.</source>
        <translation>Επιλέξτε άλλον πελάτη: αυτός δεν μπορεί να συγχωνευθεί με τον εαυτό του.</translation>
    </message>
    <message>
        <source>This value follows from what was done, so it cannot be set. Take the step back instead.</source>
        <translation>Η τιμή αυτή προκύπτει από όσα έγιναν και δεν ορίζεται απευθείας. Αναιρέστε το αντίστοιχο βήμα.</translation>
    </message>
    <message>
        <source>Nothing was merged or separated: one of the two was deleted or merged meanwhile. Look at both again.</source>
        <translation>Δεν έγινε συγχώνευση ή διαχωρισμός: στο μεταξύ ο ένας από τους δύο διαγράφηκε ή συγχωνεύθηκε. Δείτε ξανά και τους δύο.</translation>
    </message>
    <message>
        <source>Nothing was restored: this record is not deleted. Look at the list again.</source>
        <translation>Δεν έγινε επαναφορά: η εγγραφή αυτή δεν είναι διαγραμμένη. Δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>The competitor&apos;s name stands on one line of up to 200 characters.</source>
        <translation>Το όνομα του ανταγωνιστή γράφεται σε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>The words about the loss hold characters that cannot be stored, or are too long.</source>
        <translation>Το κείμενο για την απώλεια περιέχει χαρακτήρες που δεν αποθηκεύονται ή είναι υπερβολικά μεγάλο.</translation>
    </message>
    <message>
        <source>Two segments have this name. Give one of them another name, or delete one.</source>
        <translation>Δύο κατηγορίες έχουν αυτό το όνομα. Δώστε στη μία άλλο όνομα ή διαγράψτε τη μία.</translation>
    </message>
    <message>
        <source>A rhythm is 1 to 3,650 days; 0 follows the book.</source>
        <translation>Ο ρυθμός επαφής είναι από 1 έως 3.650 ημέρες· με 0 ισχύει ο ρυθμός του βιβλίου.</translation>
    </message>
    <message>
        <source>The limit of silence is at least as long as the rhythm and at most 3,650 days; 0 is twice the rhythm.</source>
        <translation>Το όριο σιωπής είναι τουλάχιστον ίσο με τον ρυθμό επαφής και το πολύ 3.650 ημέρες· με 0 ισχύει ο διπλάσιος ρυθμός.</translation>
    </message>
    <message>
        <source>A rhythm is 1 to 3,650 days.</source>
        <translation>Ο ρυθμός επαφής είναι από 1 έως 3.650 ημέρες.</translation>
    </message>
    <message>
        <source>Give 1 to 999 business hours.</source>
        <translation>Δώστε από 1 έως 999 εργάσιμες ώρες.</translation>
    </message>
    <message>
        <source>The day must end after it begins.</source>
        <translation>Η ημέρα πρέπει να τελειώνει μετά την έναρξή της.</translation>
    </message>
    <message>
        <source>At least one weekday must be open, else no request would ever be late.</source>
        <translation>Τουλάχιστον μία ημέρα της εβδομάδας πρέπει να είναι ανοιχτή· αλλιώς κανένα αίτημα δεν θα καθυστερούσε ποτέ.</translation>
    </message>
    <message>
        <source>The name of a day off is one line of up to 200 characters.</source>
        <translation>Το όνομα μιας αργίας είναι μία γραμμή έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>This day is already among your own days off. Change it in the list.</source>
        <translation>Η ημέρα αυτή είναι ήδη στις δικές σας αργίες. Αλλάξτε τη στη λίστα.</translation>
    </message>
    <message>
        <source>Please give the day of the loss.</source>
        <translation>Δώστε την ημέρα της απώλειας.</translation>
    </message>
    <message>
        <source>This day is still to come. Mark the customer as lost once it has come.</source>
        <translation>Η ημέρα αυτή δεν έχει έρθει ακόμη. Σημειώστε την απώλεια όταν έρθει.</translation>
    </message>
    <message>
        <source>Please choose the reason of the loss.</source>
        <translation>Επιλέξτε τον λόγο της απώλειας.</translation>
    </message>
    <message>
        <source>Nothing was changed: this customer is not lost. Look at the page again.</source>
        <translation>Δεν άλλαξε τίποτα: ο πελάτης δεν είναι χαμένος. Δείτε ξανά τη σελίδα του.</translation>
    </message>
    <message>
        <source>There is no import of this number in the book. Look at the list of imports again.</source>
        <translation>Δεν υπάρχει στο βιβλίο εισαγωγή με αυτόν τον αριθμό. Δείτε ξανά τη λίστα των εισαγωγών.</translation>
    </message>
    <message>
        <source>Nothing was taken back: this import was taken back already.</source>
        <translation>Τίποτα δεν αναιρέθηκε: αυτή η εισαγωγή έχει ήδη αναιρεθεί.</translation>
    </message>
    <message>
        <source>A reason is one line of up to 200 characters, without control characters.</source>
        <translation>Ο λόγος γράφεται σε μία γραμμή έως 200 χαρακτήρων, χωρίς χαρακτήρες ελέγχου.</translation>
    </message>
    <message>
        <source>A suggestion is snoozed until a day after today. Choose a later one.</source>
        <translation>Μια πρόταση αναβάλλεται για ημέρα μετά τη σημερινή. Επιλέξτε κάποια επόμενη.</translation>
    </message>
    <message>
        <source>Please write what makes you feel so; a mood without a note is not kept.</source>
        <translation>Γράψτε τι σας κάνει να το πιστεύετε· διάθεση χωρίς σημείωση δεν αποθηκεύεται.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100, at least one is above 0, and the line is from 1 to 100.</source>
        <translation>Ένα βάρος είναι αριθμός από 0 έως 100, τουλάχιστον ένα είναι πάνω από 0, και το όριο συναγερμού είναι από 1 έως 100.</translation>
    </message>
    <message>
        <source>Please write one line of up to 200 characters.</source>
        <translation>Γράψτε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Please write a whole number of up to 15 digits, such as %1.</source>
        <translation>Γράψτε έναν ακέραιο αριθμό έως 15 ψηφίων, όπως %1.</translation>
    </message>
    <message>
        <source>Please write a number of up to 15 digits, such as %1.</source>
        <translation>Γράψτε έναν αριθμό έως 15 ψηφίων, όπως %1.</translation>
    </message>
    <message>
        <source>Please write a day as day/month/year, such as 31/12/2026.</source>
        <translation>Γράψτε μια ημερομηνία ως ημέρα/μήνας/έτος, όπως 31/12/2026.</translation>
    </message>
    <message>
        <source>Please write yes or no.</source>
        <translation>Γράψτε ναι ή όχι.</translation>
    </message>
    <message>
        <source>Please choose one of the values of this field.</source>
        <translation>Επιλέξτε μία από τις τιμές του πεδίου.</translation>
    </message>
    <message>
        <source>Please write the field&apos;s name; up to 200 characters on one line.</source>
        <translation>Γράψτε το όνομα του πεδίου, σε μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>There is already a field of this name. Please choose another name.</source>
        <translation>Υπάρχει ήδη πεδίο με αυτό το όνομα. Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Please write the values to choose from, one on each line.</source>
        <translation>Γράψτε τις τιμές της επιλογής, μία σε κάθε γραμμή.</translation>
    </message>
    <message>
        <source>No own field has this name. Look at the names under “Own fields”.</source>
        <translation>Κανένα δικό σας πεδίο δεν έχει αυτό το όνομα. Δείτε τα ονόματα στα «Δικά σας πεδία».</translation>
    </message>
    <message>
        <source>Please write the filter&apos;s name; up to 200 characters on one line.</source>
        <translation>Γράψτε το όνομα του φίλτρου, σε μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>Two filters have the same name. Please choose another one.</source>
        <translation>Δύο φίλτρα έχουν το ίδιο όνομα. Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>Nothing was changed: another own field has this name by now. Give that one another name, then try again.</source>
        <translation>Δεν άλλαξε τίποτα: στο μεταξύ ένα άλλο δικό σας πεδίο πήρε αυτό το όνομα. Δώστε του άλλο όνομα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Not brought back: this belongs to a loss, and the customer is not lost in this way. Give the day and the reason of the loss first.</source>
        <translation>Δεν επαναφέρθηκε: η τιμή αυτή ανήκει σε απώλεια, και ο πελάτης δεν έχει χαθεί με αυτόν τον τρόπο. Δώστε πρώτα την ημέρα και τον λόγο της απώλειας.</translation>
    </message>
    <message>
        <source>Nothing was changed: another segment has this name by now. Give that one another name, then try again.</source>
        <translation>Δεν άλλαξε τίποτα: στο μεταξύ μια άλλη κατηγορία πήρε αυτό το όνομα. Δώστε της άλλο όνομα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Please write the note; it may not hold control characters or be longer than a million characters. Only a bookmark may be without words.</source>
        <translation>Γράψτε τη σημείωση, χωρίς χαρακτήρες ελέγχου και έως ένα εκατομμύριο χαρακτήρες. Μόνο ένας σελιδοδείκτης μπορεί να μείνει χωρίς κείμενο.</translation>
    </message>
    <message>
        <source>Please choose the sentence of the lesson that the note is on.</source>
        <translation>Επιλέξτε την πρόταση του μαθήματος στην οποία αναφέρεται η σημείωση.</translation>
    </message>
    <message>
        <source>Please mark a word within one sentence for the note.</source>
        <translation>Επιλέξτε για τη σημείωση μια λέξη μέσα σε μία πρόταση.</translation>
    </message>
    <message>
        <source>This lesson comes with the program and cannot be removed. Nothing was changed.</source>
        <translation>Αυτό το μάθημα συνοδεύει το πρόγραμμα και δεν αφαιρείται. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>This lesson is in the library, so there is nothing to put back. Nothing was changed.</source>
        <translation>Αυτό το μάθημα είναι στη βιβλιοθήκη, οπότε δεν υπάρχει κάτι να επαναφέρετε. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>There is already a file or folder of this name. It was left as it is; choose another name or place.</source>
        <translation>Υπάρχει ήδη αρχείο ή φάκελος με αυτό το όνομα. Έμεινε όπως είναι· επιλέξτε άλλο όνομα ή άλλη θέση.</translation>
    </message>
    <message>
        <source>Who asked stands on one line of up to 200 characters.</source>
        <translation>Ποιος το ζήτησε γράφεται σε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>What the customer wanted stands on one line of up to 200 characters.</source>
        <translation>Τι ήθελε ο πελάτης γράφεται σε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>What you offered stands on one line of up to 200 characters.</source>
        <translation>Τι προσφέρατε γράφεται σε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>The way of asking stands on one line of up to 200 characters.</source>
        <translation>Ο τρόπος επικοινωνίας γράφεται σε μία γραμμή, έως 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Please give the day and the time at which it was asked.</source>
        <translation>Δώστε την ημέρα και την ώρα του αιτήματος.</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time at which the customer asked.</source>
        <translation>Η ώρα αυτή δεν έχει έρθει ακόμη. Δώστε την ώρα που το ζήτησε ο πελάτης.</translation>
    </message>
    <message>
        <source>The request was answered before this time. Give the time at which it was asked.</source>
        <translation>Το αίτημα είχε απαντηθεί πριν από αυτή την ώρα. Δώστε την ώρα που τέθηκε.</translation>
    </message>
    <message>
        <source>The promise can only be made in a visit or a request of the same customer. Choose one of these, or none.</source>
        <translation>Μια υπόσχεση μπορεί να έχει δοθεί μόνο σε επίσκεψη ή αίτημα του ίδιου πελάτη. Επιλέξτε ένα από αυτά ή κανένα.</translation>
    </message>
    <message>
        <source>A customer cannot belong to itself, nor to one that belongs to it. Please choose another organisation, or none.</source>
        <translation>Ένας πελάτης δεν μπορεί να ανήκει στον εαυτό του ούτε σε κάποιον που του ανήκει. Επιλέξτε άλλη επιχείρηση ή καμία.</translation>
    </message>
    <message>
        <source>Please choose the organisation among those found, or leave the field empty.</source>
        <translation>Επιλέξτε την επιχείρηση ανάμεσα σε όσες βρέθηκαν, ή αφήστε το πεδίο κενό.</translation>
    </message>
    <message>
        <source>Please write the time as hours and minutes, such as 9:30, or leave it empty.</source>
        <translation>Γράψτε την ώρα με ώρες και λεπτά, όπως 9:30, ή αφήστε την κενή.</translation>
    </message>
    <message>
        <source>A visit lasts up to 1,440 minutes, which is a day.</source>
        <translation>Μια επίσκεψη διαρκεί έως 1.440 λεπτά, δηλαδή μία ημέρα.</translation>
    </message>
    <message>
        <source>The purpose is one line of up to 200 characters.</source>
        <translation>Ο σκοπός είναι μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>The outcome is one line of up to 200 characters.</source>
        <translation>Η έκβαση είναι μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>The names of those who took part are one line of up to 200 characters.</source>
        <translation>Τα ονόματα όσων συμμετείχαν είναι μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>A share of the talk is a whole number from 0 to 100.</source>
        <translation>Το μέρος της συζήτησης είναι ακέραιος αριθμός από 0 έως 100.</translation>
    </message>
    <message>
        <source>Please choose who else was there among those found, or empty that line.</source>
        <translation>Επιλέξτε ποιος άλλος ήταν εκεί ανάμεσα σε όσους βρέθηκαν, ή αδειάστε εκείνη τη γραμμή.</translation>
    </message>
    <message>
        <source>A file of a visit has up to 10 MB. Make it smaller, or write into the note where it is kept.</source>
        <translation>Με μια επίσκεψη φυλάσσονται αρχεία ως 10 MB. Μικρύνετέ το ή γράψτε στη σημείωση πού βρίσκεται.</translation>
    </message>
    <message>
        <source>A folder cannot be kept with a visit. Choose the files that are in it.</source>
        <translation>Ένας φάκελος δεν μπορεί να φυλαχτεί με μια επίσκεψη. Επιλέξτε τα αρχεία που περιέχει.</translation>
    </message>
    <message>
        <source>What is in this file is not in the book any more, or was damaged. Attach the file again if you have it.</source>
        <translation>Το περιεχόμενο αυτού του αρχείου δεν υπάρχει πια στο βιβλίο ή έχει αλλοιωθεί. Επισυνάψτε το ξανά, αν το έχετε.</translation>
    </message>
    <message>
        <source>A file that you chose is still being read. Please save again in a moment.</source>
        <translation>Ένα αρχείο που επιλέξατε διαβάζεται ακόμη. Αποθηκεύστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>The desktop has no program that opens this kind of file. Save a copy of it with pistis-cli attachments, or install one.</source>
        <translation>Ο υπολογιστής δεν έχει πρόγραμμα που να ανοίγει αρχεία αυτού του είδους. Αποθηκεύστε ένα αντίγραφο με το pistis-cli attachments ή εγκαταστήστε ένα τέτοιο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Please write what is to be done; up to 200 characters on one line.</source>
        <translation>Γράψτε τι πρέπει να γίνει, σε μία γραμμή έως 200 χαρακτήρων.</translation>
    </message>
    <message>
        <source>This day is still to come. A task is done on the day on which it was done.</source>
        <translation>Αυτή η ημέρα δεν ήρθε ακόμη. Μια εργασία ολοκληρώνεται την ημέρα που έγινε.</translation>
    </message>
    <message>
        <source>A task is put off until a day after today. Choose a later one.</source>
        <translation>Μια εργασία αναβάλλεται έως κάποια ημέρα μετά τη σημερινή. Επιλέξτε μεταγενέστερη.</translation>
    </message>
    <message>
        <source>Not saved: this task stands otherwise by now. Look at it again; one that is done or cancelled can be opened again.</source>
        <translation>Δεν αποθηκεύτηκε: η κατάσταση αυτής της εργασίας έχει ήδη αλλάξει. Δείτε την ξανά· μια εργασία που ολοκληρώθηκε ή ακυρώθηκε μπορεί να ανοίξει πάλι.</translation>
    </message>
    <message>
        <source>There is no such day. Please correct it.</source>
        <translation>Δεν υπάρχει τέτοια ημέρα. Διορθώστε την.</translation>
    </message>
    <message>
        <source>Not saved: a person with own hours would then never be open. Please change the hours of that person first.</source>
        <translation>Δεν αποθηκεύτηκε: σε ένα πρόσωπο με δικό του ωράριο δεν θα έμενε καμία ανοιχτή ημέρα. Αλλάξτε πρώτα το ωράριο αυτού του προσώπου.</translation>
    </message>
    <message>
        <source>Not saved: another version of this lesson came meanwhile. Please do it once more.</source>
        <translation>Δεν αποθηκεύτηκε: στο μεταξύ δημιουργήθηκε άλλη έκδοση του μαθήματος. Επαναλάβετε την ενέργεια.</translation>
    </message>
    <message>
        <source>Not saved: “%1” can only be read here. Another window has it open, or its folder may not be written to. Close that window, or copy the book to a folder of your own, and open it again.</source>
        <translation>Δεν αποθηκεύτηκε: το «%1» εδώ μόνο διαβάζεται. Ή το έχει ανοιχτό άλλο παράθυρο ή δεν επιτρέπεται η εγγραφή στον φάκελό του. Κλείστε το άλλο παράθυρο ή αντιγράψτε το βιβλίο σε δικό σας φάκελο, και ανοίξτε το ξανά.</translation>
    </message>
    <message>
        <source>It was first felt slipping on the day of the loss or before it. Please correct one of the two.</source>
        <translation>Η πρώτη ανησυχία είναι την ημέρα της απώλειας ή νωρίτερα. Διορθώστε μία από τις δύο.</translation>
    </message>
    <message>
        <source>The day on which it was first felt slipping is before the first contact. Please correct one of the two.</source>
        <translation>Η πρώτη ανησυχία προηγείται της πρώτης επαφής. Διορθώστε μία από τις δύο ημέρες.</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>delay (days)</source>
        <translation>χρονική απόσταση (ημέρες)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>πελάτες</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>απώλειες</translation>
    </message>
    <message>
        <source>losses per extra visit ×</source>
        <translation>απώλειες ανά επιπλέον επίσκεψη ×</translation>
    </message>
    <message>
        <source>from</source>
        <translation>από</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>visits in the window</source>
        <translation>επισκέψεις στο διάστημα</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>αναμενόμενες</translation>
    </message>
    <message>
        <source>per 1000 days</source>
        <translation>ανά 1000 ημέρες</translation>
    </message>
    <message>
        <source>kept in a year</source>
        <translation>παρέμειναν σε έναν χρόνο</translation>
    </message>
    <message>
        <source>days since first contact</source>
        <translation>ημέρες από την πρώτη επαφή</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>σε παρακολούθηση</translation>
    </message>
    <message>
        <source>still with you</source>
        <translation>παραμένουν πελάτες σας</translation>
    </message>
    <message>
        <source>What the naive chart would claim (misleading): %1 kept of the third visited least, %2 of the third visited most.</source>
        <translation>Τι θα ισχυριζόταν το συνηθισμένο διάγραμμα (παραπλανητικό): παρέμεινε το %1 από το τρίτο με τις λιγότερες επισκέψεις, το %2 από το τρίτο με τις περισσότερες.</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within segment and quarter:</source>
        <translation>Έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης· η σύγκριση γίνεται μέσα στην ίδια κατηγορία και στο ίδιο τρίμηνο:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within segment:</source>
        <translation>Έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης· η σύγκριση γίνεται μέσα στην ίδια κατηγορία:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited; compared within quarter:</source>
        <translation>Έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης· η σύγκριση γίνεται μέσα στο ίδιο τρίμηνο:</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited:</source>
        <translation>Έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης:</translation>
    </message>
    <message>
        <source>The link changes with the days since the first contact:</source>
        <translation>Η συσχέτιση αλλάζει με τις ημέρες από την πρώτη επαφή:</translation>
    </message>
    <message>
        <source>after day</source>
        <translation>μετά την ημέρα</translation>
    </message>
    <message>
        <source>up to day</source>
        <translation>έως και την ημέρα</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%n customer(s) written to “%1”</source>
        <translation>
            <numerusform>Γράφτηκε %n πελάτης στο «%1»</numerusform>
            <numerusform>Γράφτηκαν %n πελάτες στο «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) written to “%1”</source>
        <translation>
            <numerusform>Γράφτηκε %n επίσκεψη στο «%1»</numerusform>
            <numerusform>Γράφτηκαν %n επισκέψεις στο «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the agenda written to “%1”</source>
        <translation>
            <numerusform>Γράφτηκε %n εγγραφή της ατζέντας στο «%1»</numerusform>
            <numerusform>Γράφτηκαν %n εγγραφές της ατζέντας στο «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book was written to “%1”</source>
        <translation>Ολόκληρο το βιβλίο γράφτηκε στο «%1»</translation>
    </message>
    <message>
        <source>%1, sealed. Without the passphrase nobody can open it.</source>
        <translation>%1, σφραγισμένο. Χωρίς τη φράση πρόσβασης δεν το ανοίγει κανείς.</translation>
    </message>
    <message>
        <source>“%1” was opened and written to “%2”.</source>
        <translation>Το «%1» ανοίχτηκε και γράφτηκε στο «%2».</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Γράφτηκε στο «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), promise(s) and task(s) written to “%1”</source>
        <translation>
            <numerusform>Γράφτηκε %n επίσκεψη, υπόσχεση ή εργασία στο «%1»</numerusform>
            <numerusform>Γράφτηκαν %n επισκέψεις, υποσχέσεις και εργασίες στο «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultFile</name>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Τι δεν είναι σωστό</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no such file.</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του αρχείου.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Δεν είναι αρχείο κειμένου.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Divide it and import the parts.</source>
        <translation>Το αρχείο είναι μεγαλύτερο από %1 MB. Χωρίστε το και εισαγάγετε τα μέρη.</translation>
    </message>
    <message>
        <source>The text “%1” is too long.</source>
        <translation>Το κείμενο «%1» είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Λείπει η στήλη «%1».</translation>
    </message>
    <message>
        <source>The line has more or fewer columns than the header.</source>
        <translation>Η γραμμή έχει περισσότερες ή λιγότερες στήλες από την επικεφαλίδα.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ένα εισαγωγικό ανοίγει και δεν κλείνει.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Λείπει μια τιμή.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 25/3/2026, 2026-03-25, or whole days since 1970-01-01.</source>
        <translation>Το «%1» δεν είναι ημέρα. Γράψτε 25/3/2026, 2026-03-25 ή ακέραιο αριθμό ημερών από την 1η Ιανουαρίου 1970.</translation>
    </message>
    <message>
        <source>“%1”: the file mixes dates and whole days.</source>
        <translation>«%1»: το αρχείο ανακατεύει ημερομηνίες και αριθμούς ημερών.</translation>
    </message>
    <message>
        <source>“%1” is in the future.</source>
        <translation>Η ημέρα «%1» είναι στο μέλλον.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here.</source>
        <translation>Το «%1» δεν είναι από τις λέξεις που αναγνωρίζονται εδώ.</translation>
    </message>
    <message>
        <source>There is no customer “%1” in the book.</source>
        <translation>Δεν υπάρχει πελάτης «%1» στο βιβλίο.</translation>
    </message>
    <message>
        <source>“%1” stands in the file twice.</source>
        <translation>Το «%1» υπάρχει δύο φορές στο αρχείο.</translation>
    </message>
    <message>
        <source>“%1” is before the first contact.</source>
        <translation>Η ημέρα «%1» προηγείται της πρώτης επαφής.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored.</source>
        <translation>Το κείμενο περιέχει χαρακτήρα που δεν μπορεί να αποθηκευτεί.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line: reason</comment>
        <translation>%1, γραμμή %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <comment>file, line, column: reason</comment>
        <translation>%1, γραμμή %2, στήλη %3: %4</translation>
    </message>
    <message>
        <source>“%1”: say whether the day or the month comes first in this file.</source>
        <translation>«%1»: πείτε αν σε αυτό το αρχείο γράφεται πρώτα η ημέρα ή ο μήνας.</translation>
    </message>
    <message>
        <source>The card has neither a name nor an organisation.</source>
        <translation>Η κάρτα δεν έχει ούτε όνομα ούτε επιχείρηση.</translation>
    </message>
    <message>
        <source>What begins here does not end: the file seems to be cut off.</source>
        <translation>Ό,τι αρχίζει εδώ δεν τελειώνει: το αρχείο φαίνεται κομμένο.</translation>
    </message>
    <message>
        <source>“%1” repeats. Only single entries of a calendar are taken.</source>
        <translation>Το «%1» επαναλαμβάνεται. Από ένα ημερολόγιο εισάγονται μόνο μεμονωμένες εγγραφές.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number or an address of this kind.</source>
        <translation>Το «%1» δεν είναι τηλέφωνο ή διεύθυνση αυτού του είδους.</translation>
    </message>
    <message>
        <source>“%1” does not belong in a file of this kind.</source>
        <translation>Το «%1» δεν ανήκει σε αρχείο αυτού του είδους.</translation>
    </message>
    <message>
        <source>The limit of silence of %1 days is shorter than the rhythm.</source>
        <translation>Το όριο σιωπής των %1 ημερών είναι μικρότερο από τον ρυθμό.</translation>
    </message>
    <message>
        <source>“%1” is not of the kind that this field of the book holds.</source>
        <translation>Το «%1» δεν είναι του είδους που δέχεται αυτό το πεδίο του βιβλίου.</translation>
    </message>
    <message>
        <source>“%1” belongs to a loss, and the day of the loss is missing. Write the day, or leave this empty.</source>
        <translation>Το «%1» ανήκει σε απώλεια, αλλά λείπει η ημέρα της απώλειας. Γράψτε την ημέρα ή αφήστε το κενό.</translation>
    </message>
    <message>
        <source>The competitor “%1” stands beside another reason than a loss to the competition. Write “lost” as the reason, or leave the competitor empty.</source>
        <translation>Ο ανταγωνιστής «%1» συνοδεύει άλλον λόγο και όχι απώλεια από τον ανταγωνισμό. Γράψτε «απώλεια» ως λόγο ή αφήστε τον ανταγωνιστή κενό.</translation>
    </message>
    <message>
        <source>“%1” may be thousands or decimals, and no other value of its column tells which. Write it without a mark of thousands, or with another number of decimals.</source>
        <translation>Το «%1» μπορεί να είναι χιλιάδες ή δεκαδικά, και καμία άλλη τιμή της στήλης δεν το δείχνει. Γράψτε το χωρίς διαχωριστικό χιλιάδων ή με άλλο πλήθος δεκαδικών.</translation>
    </message>
    <message>
        <source>This is not a lesson pack, or it is damaged. Fetch it again from where it came.</source>
        <translation>Το αρχείο δεν είναι πακέτο μαθήματος ή είναι κατεστραμμένο. Πάρτε το ξανά από εκεί που το βρήκατε.</translation>
    </message>
    <message>
        <source>“%1” would be written outside the lesson&apos;s folder, so nothing of the pack was taken. Do not use a pack that tries this.</source>
        <translation>Το «%1» θα γραφόταν έξω από τον φάκελο του μαθήματος, γι’ αυτό δεν εγκαταστάθηκε τίποτα από το πακέτο. Μη χρησιμοποιείτε πακέτο που επιχειρεί κάτι τέτοιο.</translation>
    </message>
    <message>
        <source>“%1” is a link or a device and not a file, so nothing of the pack was taken. Ask for a pack that holds the file itself.</source>
        <translation>Το «%1» είναι σύνδεσμος ή συσκευή και όχι αρχείο, γι’ αυτό δεν εγκαταστάθηκε τίποτα από το πακέτο. Ζητήστε πακέτο που περιέχει το ίδιο το αρχείο.</translation>
    </message>
    <message>
        <source>“%1” stands in the pack twice, perhaps in other letter case, so nothing of it was taken. Ask for a pack that holds each file once.</source>
        <translation>Το «%1» υπάρχει δύο φορές στο πακέτο, ίσως με διαφορά μόνο στα κεφαλαία και τα πεζά, γι’ αυτό δεν εγκαταστάθηκε τίποτα από αυτό. Ζητήστε πακέτο που περιέχει κάθε αρχείο μία φορά.</translation>
    </message>
    <message>
        <source>“%1” is not a file that a lesson pack may hold, so nothing of it was taken. Take the file out and make the pack again.</source>
        <translation>Το «%1» δεν είναι αρχείο που επιτρέπεται σε πακέτο μαθήματος, γι’ αυτό δεν εγκαταστάθηκε τίποτα από αυτό. Βγάλτε το αρχείο και φτιάξτε ξανά το πακέτο.</translation>
    </message>
    <message>
        <source>“%1” is an archive within the pack, so nothing of it was taken. Ask for its content as a pack of its own.</source>
        <translation>Το «%1» είναι συμπιεσμένο αρχείο μέσα στο πακέτο, γι’ αυτό δεν εγκαταστάθηκε τίποτα από αυτό. Ζητήστε το περιεχόμενό του ως ξεχωριστό πακέτο.</translation>
    </message>
    <message>
        <source>“%1” does not hold what its name says, or could do harm, so nothing of the pack was taken. Replace the file and make the pack again.</source>
        <translation>Το «%1» δεν περιέχει ό,τι λέει το όνομά του ή μπορεί να κάνει ζημιά, γι’ αυτό δεν εγκαταστάθηκε τίποτα από το πακέτο. Αντικαταστήστε το αρχείο και φτιάξτε ξανά το πακέτο.</translation>
    </message>
    <message>
        <source>“%1” becomes more than a hundred times larger when it is unpacked, so nothing of the pack was taken. Do not use a pack that tries this.</source>
        <translation>Το «%1» γίνεται πάνω από εκατό φορές μεγαλύτερο όταν αποσυμπιεστεί, γι’ αυτό δεν εγκαταστάθηκε τίποτα από το πακέτο. Μη χρησιμοποιείτε πακέτο που επιχειρεί κάτι τέτοιο.</translation>
    </message>
    <message>
        <source>Unpacked, the pack is larger than %1 MB, so nothing of it was taken. Ask for one with smaller pictures and recordings.</source>
        <translation>Όταν αποσυμπιεστεί, το πακέτο ξεπερνά τα %1 MB, γι’ αυτό δεν εγκαταστάθηκε τίποτα από αυτό. Ζητήστε ένα με μικρότερες εικόνες και ηχογραφήσεις.</translation>
    </message>
    <message>
        <source>The list of the pack, “%1”, is missing or cannot be read, so nothing of it was taken. Fetch the pack again from where it came.</source>
        <translation>Η λίστα περιεχομένων του πακέτου, «%1», λείπει ή δεν διαβάζεται, γι’ αυτό δεν εγκαταστάθηκε τίποτα από αυτό. Πάρτε ξανά το πακέτο από εκεί που το βρήκατε.</translation>
    </message>
    <message>
        <source>“%1” is not the file that the list of the pack names: it is missing, damaged, or was changed. Nothing of the pack was taken; fetch it again from where it came.</source>
        <translation>Το «%1» δεν είναι το αρχείο που αναφέρει η λίστα περιεχομένων του πακέτου: λείπει, είναι κατεστραμμένο ή έχει αλλάξει. Δεν εγκαταστάθηκε τίποτα από το πακέτο· πάρτε το ξανά από εκεί που το βρήκατε.</translation>
    </message>
    <message>
        <source>The pack was made for a newer version of Pistis. Install that to read it.</source>
        <translation>Το πακέτο φτιάχτηκε για νεότερη έκδοση του Pistis. Εγκαταστήστε την για να το διαβάσετε.</translation>
    </message>
    <message>
        <source>Version %1 of this lesson is here already, with other content, so nothing was installed. Ask for the pack under a new version, or remove the lesson first.</source>
        <translation>Η έκδοση %1 αυτού του μαθήματος υπάρχει ήδη με άλλο περιεχόμενο, γι’ αυτό δεν εγκαταστάθηκε τίποτα. Ζητήστε το πακέτο ως νέα έκδοση ή αφαιρέστε πρώτα το μάθημα.</translation>
    </message>
    <message>
        <source>This is not a translation memory (TMX), or it is cut off or damaged from here on. Write it again with the program that made it.</source>
        <translation>Το αρχείο δεν είναι μεταφραστική μνήμη (TMX) ή από εδώ και κάτω είναι κομμένο ή κατεστραμμένο. Αποθηκεύστε το ξανά με το πρόγραμμα που το έφτιαξε.</translation>
    </message>
    <message>
        <source>The file declares entities, which could blow up beyond all measure, so it was not read. Write it again without them.</source>
        <translation>Το αρχείο ορίζει οντότητες XML, που μπορούν να διογκωθούν χωρίς όριο, γι’ αυτό δεν διαβάστηκε. Αποθηκεύστε το ξανά χωρίς αυτές.</translation>
    </message>
    <message>
        <source>The translation memory holds no text in Greek or English. Choose another file.</source>
        <translation>Η μεταφραστική μνήμη δεν περιέχει κείμενο στα ελληνικά ή στα αγγλικά. Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>The text has more than %1 sentences. Divide it and align the parts.</source>
        <translation>Το κείμενο έχει πάνω από %1 προτάσεις. Χωρίστε το και αντιστοιχίστε τα μέρη του.</translation>
    </message>
    <message>
        <source>Nothing of the text is left to read: it is empty, or all of its lines look like parts of a web page. Choose the text of the article itself.</source>
        <translation>Δεν μένει τίποτα από το κείμενο για ανάγνωση: είναι κενό ή όλες οι γραμμές του μοιάζουν με στοιχεία ιστοσελίδας. Επιλέξτε το ίδιο το κείμενο του άρθρου.</translation>
    </message>
    <message>
        <source>One sentence has more than %1 characters: the text lacks full stops there, or is not running text. Put full stops or begin new lines, and try again.</source>
        <translation>Μία πρόταση έχει πάνω από %1 χαρακτήρες: εκεί λείπουν οι τελείες ή δεν πρόκειται για συνεχές κείμενο. Βάλτε τελείες ή αλλάξτε γραμμές και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Both texts are in the same language. Choose a Greek and an English one, or leave one of them empty.</source>
        <translation>Και τα δύο κείμενα είναι στην ίδια γλώσσα. Επιλέξτε ένα ελληνικό και ένα αγγλικό ή αφήστε το ένα κενό.</translation>
    </message>
    <message>
        <source>No column of the file has the title “%1”. Write the title as it stands in the file.</source>
        <translation>Καμία στήλη του αρχείου δεν έχει τον τίτλο «%1». Γράψτε τον τίτλο όπως είναι στο αρχείο.</translation>
    </message>
    <message>
        <source>There is no field “%1” that a column of this file could fill. Write a title that Pistis knows, such as “note”.</source>
        <translation>Δεν υπάρχει πεδίο «%1» που να συμπληρώνεται από στήλη αυτού του αρχείου. Γράψτε έναν τίτλο που γνωρίζει το Pistis, όπως «σημείωση».</translation>
    </message>
    <message>
        <source>Two columns of the file would be read as “%1”. Name another field for one of them.</source>
        <translation>Δύο στήλες του αρχείου θα διαβάζονταν ως «%1». Δώστε άλλο πεδίο για μία από αυτές.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write hours and minutes, such as 9:30.</source>
        <translation>Το «%1» δεν είναι ώρα. Γράψτε ώρες και λεπτά, όπως 9:30.</translation>
    </message>
    <message>
        <source>By belonging to “%1” the customer would belong to itself.</source>
        <translation>Αν ανήκε στον πελάτη «%1», ο πελάτης θα ανήκε στον εαυτό του.</translation>
    </message>
    <message>
        <source>Several customers in the book are called “%1”, and nothing here tells which one is meant, such as the region.</source>
        <translation>Περισσότεροι πελάτες στο βιβλίο έχουν το όνομα «%1», και τίποτα εδώ, όπως η περιοχή, δεν δείχνει ποιος εννοείται.</translation>
    </message>
    <message>
        <source>“%1” is one customer of the book by the e-mail address or phone number, and another by the name. Correct the line, or merge the two if they are one.</source>
        <translation>Το «%1» είναι ένας πελάτης του βιβλίου σύμφωνα με το email ή το τηλέφωνο και άλλος σύμφωνα με το όνομα. Διορθώστε τη γραμμή ή συγχωνεύστε τους δύο, αν είναι ένας.</translation>
    </message>
    <message>
        <source>The characters cannot be decoded: they fit none of UTF-8, UTF-16, windows-1253 and ISO-8859-7. Save the file as UTF-8 in the program that wrote it, and choose it again.</source>
        <translation>Οι χαρακτήρες δεν αποκωδικοποιούνται: δεν ταιριάζουν σε κανένα από τα UTF-8, UTF-16, windows-1253 και ISO-8859-7. Αποθηκεύστε το αρχείο ως UTF-8 στο πρόγραμμα που το έγραψε και επιλέξτε το ξανά.</translation>
    </message>
    <message>
        <source>A calendar holds visits, promises and tasks, a vCard file holds customers. Choose what the file holds.</source>
        <translation>Ένα ημερολόγιο περιέχει επισκέψεις, υποσχέσεις και εργασίες, ένα αρχείο vCard περιέχει πελάτες. Επιλέξτε τι περιέχει το αρχείο.</translation>
    </message>
    <message>
        <source>A customer “%1” is in the book already.</source>
        <translation>Υπάρχει ήδη στο βιβλίο πελάτης «%1».</translation>
    </message>
    <message>
        <source>This is a web page with its marks. Open it in a browser, copy the article there and paste it here, or save the page as text.</source>
        <translation>Είναι ιστοσελίδα με τον κώδικά της. Ανοίξτε την σε πρόγραμμα περιήγησης, αντιγράψτε το άρθρο και επικολλήστε το εδώ ή αποθηκεύστε τη σελίδα ως κείμενο.</translation>
    </message>
    <message>
        <source>The value of “%1” is missing.</source>
        <translation>Λείπει η τιμή «%1».</translation>
    </message>
    <message>
        <source>The day “%1” does not exist. Correct it in the file.</source>
        <translation>Η ημέρα «%1» δεν υπάρχει. Διορθώστε την στο αρχείο.</translation>
    </message>
    <message>
        <source>The entry “%1” has no day, or none that exists.</source>
        <translation>Η εγγραφή «%1» δεν έχει ημέρα ή έχει κάποια που δεν υπάρχει.</translation>
    </message>
    <message>
        <source>“%1” is after the day of the loss: it was first felt slipping before that.</source>
        <translation>Η ημέρα «%1» είναι μετά την απώλεια, ενώ η πρώτη ανησυχία προηγείται.</translation>
    </message>
    <message>
        <source>The columns are those of visits, not of customers. Import the file as visits.</source>
        <translation>Οι στήλες είναι επισκέψεων και όχι πελατών. Εισαγάγετε το αρχείο ως επισκέψεις.</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>%1; %2.</source>
        <comment>the usual chart&apos;s claim; the honest result</comment>
        <translation>%1· %2.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
    </message>
</context>
<context>
    <name>HandoutRows</name>
    <message>
        <source>Questions</source>
        <translation>Ερωτήσεις</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Words of the gaps</source>
        <translation>Λέξεις των κενών</translation>
    </message>
</context>
<context>
    <name>ImportArticle</name>
    <message>
        <source>Saved as lesson %1, version %2: %3</source>
        <translation>Αποθηκεύτηκε ως μάθημα %1, έκδοση %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed:</source>
        <translation>
            <numerusform>Παραλείφθηκε %n γραμμή:</numerusform>
            <numerusform>Παραλείφθηκαν %n γραμμές:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read as %2, which is a guess; --encoding tells another one.</source>
        <translation>Το αρχείο %1 διαβάστηκε ως %2, κατά εκτίμηση· με το --encoding ορίζετε άλλη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Line %1: “%2” mixes Greek and Latin letters; it was left as it is.</source>
        <translation>Γραμμή %1: το «%2» ανακατεύει ελληνικά και λατινικά γράμματα· έμεινε όπως ήταν.</translation>
    </message>
    <message>
        <source>%1 is written in %2, but it was read as %3, as --encoding told; so its letters are wrong. Leave --encoding out.</source>
        <translation>Το %1 είναι γραμμένο σε %2, αλλά διαβάστηκε ως %3, όπως όρισε το --encoding· γι’ αυτό τα γράμματά του είναι λάθος. Παραλείψτε το --encoding.</translation>
    </message>
    <message>
        <source>%1 ends in the middle of a character; it may have been cut off when it was copied.</source>
        <translation>Το %1 τελειώνει στη μέση ενός χαρακτήρα· ίσως κόπηκε κατά την αντιγραφή.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n νέος πελάτης</numerusform>
            <numerusform>%n νέοι πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n υπάρχει ήδη</numerusform>
            <numerusform>%n υπάρχουν ήδη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fault</source>
        <translation>
            <numerusform>%n με σφάλμα</numerusform>
            <numerusform>%n με σφάλμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first contact(s) moved to an earlier day</source>
        <translation>
            <numerusform>%n πρώτη επαφή μεταφέρθηκε σε προγενέστερη ημέρα</numerusform>
            <numerusform>%n πρώτες επαφές μεταφέρθηκαν σε προγενέστερη ημέρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet: %1.</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη τίποτα: %1.</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>κόμμα (,)</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>ελληνικό ερωτηματικό (;)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>στηλοθέτης</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read, as Pistis knows no field of this name: %1.</source>
        <translation>
            <numerusform>Δεν διαβάζεται %n στήλη, επειδή δεν υπάρχει πεδίο με αυτό το όνομα: %1.</numerusform>
            <numerusform>Δεν διαβάζονται %n στήλες, επειδή δεν υπάρχουν πεδία με αυτά τα ονόματα: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Line %1: “%2” has the e-mail address of “%3” and is taken as this customer, who keeps the name of the book.</source>
        <translation>Γραμμή %1: «%2» έχει το email του «%3» και λογίζεται ως αυτός ο πελάτης, που κρατά το όνομα του βιβλίου.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has the phone number of “%3” and is taken as this customer, who keeps the name of the book.</source>
        <translation>Γραμμή %1: «%2» έχει το τηλέφωνο του «%3» και λογίζεται ως αυτός ο πελάτης, που κρατά το όνομα του βιβλίου.</translation>
    </message>
    <message>
        <source>Line %1: “%2” was merged into “%3” and is taken as this customer.</source>
        <translation>Γραμμή %1: «%2» έχει συγχωνευτεί με τον πελάτη «%3» και λογίζεται ως αυτός.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is taken as another customer than “%3”, who is elsewhere.</source>
        <translation>Γραμμή %1: «%2» λογίζεται ως άλλος πελάτης από τον «%3», που βρίσκεται αλλού.</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are read with the day first, since “%1” in line %2 can be read in no other way.</source>
        <translation>Ημερομηνίες όπως 03/04/2026 διαβάζονται με πρώτη την ημέρα, επειδή το «%1» στη γραμμή %2 δεν διαβάζεται αλλιώς.</translation>
    </message>
    <message>
        <source>Days like 03/04/2026 are read with the month first, since “%1” in line %2 can be read in no other way.</source>
        <translation>Ημερομηνίες όπως 03/04/2026 διαβάζονται με πρώτο τον μήνα, επειδή το «%1» στη γραμμή %2 δεν διαβάζεται αλλιώς.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n με αλλαγές</numerusform>
            <numerusform>%n με αλλαγές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry/entries</source>
        <translation>
            <numerusform>%n νέα καταχώριση</numerusform>
            <numerusform>%n νέες καταχωρίσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry: customer, words, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (αλλαγή)</translation>
    </message>
    <message>
        <source>Stored from “%1”: %2.</source>
        <translation>Αποθηκεύτηκαν από το «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped because of its fault</source>
        <translation>
            <numerusform>%n παραλείφθηκε λόγω σφάλματος</numerusform>
            <numerusform>%n παραλείφθηκαν λόγω σφάλματος</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTmx</name>
    <message>
        <source>Saved as lesson %1, version %2: %3</source>
        <translation>Αποθηκεύτηκε ως μάθημα %1, έκδοση %2: %3</translation>
    </message>
</context>
<context>
    <name>ImportsCommand</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n νέα εγγραφή</numerusform>
            <numerusform>%n νέες εγγραφές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n με αλλαγές</numerusform>
            <numerusform>%n με αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αναιρέθηκε</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>this customer&apos;s own rhythm</source>
        <translation>ρυθμός του ίδιου του πελάτη</translation>
    </message>
    <message>
        <source>the segment&apos;s rhythm</source>
        <translation>ρυθμός της κατηγορίας</translation>
    </message>
    <message>
        <source>the book&apos;s rhythm</source>
        <translation>ρυθμός του βιβλίου</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>αύριο</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>σε %n ημέρα</numerusform>
            <numerusform>σε %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>πριν από %n ημέρα</numerusform>
            <numerusform>πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Εκπρόθεσμα</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Αυτή την εβδομάδα</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Χωρίς επόμενο βήμα</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Επίσκεψη</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Τηλεφώνημα</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Βιντεοκλήση</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>περιμένει απάντηση</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>περιμένουμε τον πελάτη</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>απαντήθηκε</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>έκλεισε</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>asked before</source>
        <translation>διπλό αίτημα</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>δεν έληξε ακόμη</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>εκπρόθεσμη</translation>
    </message>
    <message>
        <source>new day agreed</source>
        <translation>συμφωνήθηκε νέα ημέρα</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>τηρήθηκε</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>τηρήθηκε με καθυστέρηση</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>αθετήθηκε</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>αποσύρθηκε</translation>
    </message>
    <message>
        <source>Current customer</source>
        <translation>Υφιστάμενος πελάτης</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Υποψήφιος πελάτης</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Χάθηκε</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Έκλεισε η επιχείρηση</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Έφυγε από την περιοχή</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Δόθηκε σε συνάδελφο</translation>
    </message>
    <message>
        <source>Given up by us</source>
        <translation>Σταματήσαμε εμείς</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Promise %n day(s) overdue</source>
        <translation>
            <numerusform>Υπόσχεση εκπρόθεσμη κατά %n ημέρα</numerusform>
            <numerusform>Υπόσχεση εκπρόθεσμη κατά %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise due %1</source>
        <translation>Λήξη υπόσχεσης: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1</source>
        <translation>
            <numerusform>%n ημέρα πέρα από τον ρυθμό σας των %1 ημερών</numerusform>
            <numerusform>%n ημέρες πέρα από τον ρυθμό σας των %1 ημερών</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today by your rhythm of %1</source>
        <translation>Επαφή σήμερα, με τον ρυθμό σας των %1 ημερών</translation>
    </message>
    <message>
        <source>Next contact %1</source>
        <translation>Επόμενη επαφή: %1</translation>
    </message>
    <message>
        <source>last %1 on %2</source>
        <translation>τελευταία επαφή (%1) στις %2</translation>
    </message>
    <message>
        <source>first contact on %1</source>
        <translation>πρώτη επαφή στις %1</translation>
    </message>
    <message numerus="yes">
        <source>Due %1: %2 + %n day(s) (%3)</source>
        <translation>
            <numerusform>Επόμενη επαφή %1: %2 + %n ημέρα (%3)</numerusform>
            <numerusform>Επόμενη επαφή %1: %2 + %n ημέρες (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>κατηγορία %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Την επόμενη εβδομάδα</translation>
    </message>
    <message>
        <source>new day agreed late</source>
        <translation>συμφωνήθηκε νέα ημέρα με καθυστέρηση</translation>
    </message>
    <message>
        <source>Snoozed until %1, due %2</source>
        <translation>Σε αναβολή έως %1, επόμενη επαφή στις %2</translation>
    </message>
    <message>
        <source>Snoozed until %1, due since %2</source>
        <translation>Σε αναβολή έως %1, εκκρεμεί από τις %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1, beyond the limit of %2</source>
        <translation>
            <numerusform>%n ημέρα πέρα από τον ρυθμό σας των %1 ημερών, πέρα και από το όριο των %2</numerusform>
            <numerusform>%n ημέρες πέρα από τον ρυθμό σας των %1 ημερών, πέρα και από το όριο των %2</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1 on %2 by %3</source>
        <translation>τελευταία επαφή (%1) στις %2 από: %3</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>τελευταία επαφή: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>καμία επαφή ακόμη</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Χωρίς αξιολόγηση</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Αξιολόγηση %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Όλοι οι πελάτες</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ατζέντα</translation>
    </message>
    <message>
        <source>Past their rhythm</source>
        <translation>Εκτός ρυθμού επαφής</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Αιτήματα σε αναμονή</translation>
    </message>
    <message>
        <source>Promises due or broken</source>
        <translation>Υποσχέσεις που λήγουν ή αθετήθηκαν</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Χαμένοι πελάτες</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Επιχείρηση</translation>
    </message>
    <message numerus="yes">
        <source>Task %n day(s) overdue</source>
        <translation>
            <numerusform>Εργασία εκπρόθεσμη κατά %n ημέρα</numerusform>
            <numerusform>Εργασία εκπρόθεσμη κατά %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Task due %1</source>
        <translation>Λήξη εργασίας: %1</translation>
    </message>
    <message>
        <source>%1 (prospect)</source>
        <translation>%1 (υποψήφιος πελάτης)</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Σε αναβολή έως %1</translation>
    </message>
    <message>
        <source>in the book since %1</source>
        <translation>στο βιβλίο από τις %1</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message numerus="yes">
        <source>%n kept late (median lateness in days: %1)</source>
        <translation>
            <numerusform>%n τηρήθηκε με καθυστέρηση (διάμεση καθυστέρηση σε ημέρες: %1)</numerusform>
            <numerusform>%n τηρήθηκαν με καθυστέρηση (διάμεση καθυστέρηση σε ημέρες: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved only after its day</source>
        <translation>
            <numerusform>%n μετατέθηκε αφού πέρασε η ημέρα της</numerusform>
            <numerusform>%n μετατέθηκαν αφού πέρασε η ημέρα τους</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n εκπρόθεσμη</numerusform>
            <numerusform>%n εκπρόθεσμες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n αθετήθηκε</numerusform>
            <numerusform>%n αθετήθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Your promises kept on time: %1 of %2 (%3, %4 to %5)</source>
        <translation>Υποσχέσεις σας που τηρήθηκαν εγκαίρως: %1 από %2 (%3, όρια %4 έως %5)</translation>
    </message>
    <message>
        <source>Promises of customers kept on time: %1 of %2 (%3, %4 to %5)</source>
        <translation>Υποσχέσεις πελατών που τηρήθηκαν εγκαίρως: %1 από %2 (%3, όρια %4 έως %5)</translation>
    </message>
    <message numerus="yes">
        <source>Answered after %1 business hours in the median, 9 of 10 within %2 (%n answer(s))</source>
        <translation>
            <numerusform>Οι μισές απαντήσεις δόθηκαν μέσα σε %1 εργάσιμες ώρες, οι 9 στις 10 μέσα σε %2 (%n απάντηση)</numerusform>
            <numerusform>Οι μισές απαντήσεις δόθηκαν μέσα σε %1 εργάσιμες ώρες, οι 9 στις 10 μέσα σε %2 (%n απαντήσεις)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed after %1 business hours in the median, 9 of 10 within %2 (%n request(s))</source>
        <translation>
            <numerusform>Τα μισά αιτήματα έκλεισαν μέσα σε %1 εργάσιμες ώρες, τα 9 στα 10 μέσα σε %2 (%n αίτημα)</numerusform>
            <numerusform>Τα μισά αιτήματα έκλεισαν μέσα σε %1 εργάσιμες ώρες, τα 9 στα 10 μέσα σε %2 (%n αιτήματα)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonNoteText</name>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Practice idea</source>
        <translation>Ιδέα για εξάσκηση</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Σελιδοδείκτης</translation>
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
        <translation>«%1» στην πρόταση: %2</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <comment>kind of note, the word</comment>
        <translation>%1 για «%2»</translation>
    </message>
</context>
<context>
    <name>LessonsCommand</name>
    <message>
        <source>comes with the program</source>
        <translation>συνοδεύει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Lesson %1, version %2, was here already: %3</source>
        <translation>Το μάθημα %1, έκδοση %2, υπήρχε ήδη: %3</translation>
    </message>
    <message>
        <source>Installed lesson %1, version %2: %3</source>
        <translation>Εγκαταστάθηκε το μάθημα %1, έκδοση %2: %3</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>επαναφέρθηκε</translation>
    </message>
    <message>
        <source>The newest version is now %1.</source>
        <translation>Η πιο πρόσφατη έκδοση είναι τώρα η %1.</translation>
    </message>
    <message>
        <source>The lesson “%1” was removed. “pistis-cli lessons put-back %2” brings it back.</source>
        <translation>Το μάθημα «%1» αφαιρέθηκε. Η εντολή «pistis-cli lessons put-back %2» το επαναφέρει.</translation>
    </message>
    <message>
        <source>Your versions of “%1” were removed; the lesson that comes with the program stays. “pistis-cli lessons put-back %2” brings them back.</source>
        <translation>Οι δικές σας εκδόσεις του μαθήματος «%1» αφαιρέθηκαν· το μάθημα που συνοδεύει το πρόγραμμα μένει. Τις επαναφέρει η εντολή «pistis-cli lessons put-back %2».</translation>
    </message>
    <message>
        <source>“%1” was removed. “pistis-cli lessons put-back %2” brings it back.</source>
        <translation>Το μάθημα «%1» αφαιρέθηκε. Το επαναφέρει η εντολή «pistis-cli lessons put-back %2».</translation>
    </message>
    <message>
        <source>“%1” is in the library again.</source>
        <translation>Το μάθημα «%1» είναι ξανά στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Nothing was removed from the texts of this lesson.</source>
        <translation>Από τα κείμενα αυτού του μαθήματος δεν αφαιρέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>No line %1 was removed from this text. “pistis-cli lessons removed %2” lists those that were.</source>
        <translation>Από αυτό το κείμενο δεν αφαιρέθηκε γραμμή %1. Όσες αφαιρέθηκαν τις δείχνει η εντολή «pistis-cli lessons removed %2».</translation>
    </message>
    <message>
        <source>There is no version %1 of this lesson. “pistis-cli lessons versions %2” lists them.</source>
        <translation>Το μάθημα δεν έχει έκδοση %1. Τις εκδόσεις του τις δείχνει η εντολή «pistis-cli lessons versions %2».</translation>
    </message>
</context>
<context>
    <name>LikenessText</name>
    <message>
        <source>There is already a customer with this e-mail address: %1, %2.</source>
        <translation>Υπάρχει ήδη πελάτης με αυτό το email: %1, %2.</translation>
    </message>
    <message>
        <source>There is already a customer with this phone number: %1, %2.</source>
        <translation>Υπάρχει ήδη πελάτης με αυτό το τηλέφωνο: %1, %2.</translation>
    </message>
    <message>
        <source>There is already a customer of this name: %1.</source>
        <translation>Υπάρχει ήδη πελάτης με αυτό το όνομα: %1.</translation>
    </message>
    <message>
        <source>Proposed because the e-mail address is the same.</source>
        <translation>Προτείνεται επειδή το email είναι το ίδιο.</translation>
    </message>
    <message>
        <source>Proposed because the phone number is the same.</source>
        <translation>Προτείνεται επειδή το τηλέφωνο είναι το ίδιο.</translation>
    </message>
    <message>
        <source>Proposed because the name is the same.</source>
        <translation>Προτείνεται επειδή το όνομα είναι το ίδιο.</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be the same customer: %1.</source>
        <translation>
            <numerusform>Ίσως είναι ο ίδιος πελάτης και %n ακόμη: %1.</numerusform>
            <numerusform>Ίσως είναι ο ίδιος πελάτης και %n ακόμη: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkReasonText</name>
    <message>
        <source>terms %1</source>
        <translation>όροι %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>αριθμός %1</translation>
    </message>
    <message>
        <source>both ask</source>
        <translation>και οι δύο ρωτούν</translation>
    </message>
    <message>
        <source>only one side asks</source>
        <translation>μόνο η μία πλευρά ρωτά</translation>
    </message>
    <message>
        <source>no shared term</source>
        <translation>κανένας κοινός όρος</translation>
    </message>
    <message>
        <source>no partner</source>
        <translation>χωρίς ταίρι</translation>
    </message>
    <message>
        <source>no partner; it looks like a line of the page</source>
        <translation>χωρίς ταίρι· μοιάζει με γραμμή της σελίδας</translation>
    </message>
    <message>
        <source>%1, %2% sure</source>
        <comment>how a pair was found</comment>
        <translation>%1, %2% βέβαιη</translation>
    </message>
    <message>
        <source>length %1 to 1, English to Greek</source>
        <translation>μήκος %1 προς 1, αγγλικά προς ελληνικά</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>over %1%</source>
        <translation>πάνω από %1%</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>losses</comment>
        <translation>%1 λιγότερες</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>losses</comment>
        <translation>%1 περισσότερες</translation>
    </message>
    <message>
        <source>%1 fewer losses per extra visit (%2 to %3)</source>
        <translation>%1 λιγότερες απώλειες ανά επιπλέον επίσκεψη (%2 έως %3)</translation>
    </message>
    <message>
        <source>%1 more losses per extra visit (%2 to %3)</source>
        <translation>%1 περισσότερες απώλειες ανά επιπλέον επίσκεψη (%2 έως %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding and its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>an honest comparison cannot tell yet</source>
        <translation>η έντιμη σύγκριση δεν βγάζει ακόμη συμπέρασμα</translation>
    </message>
    <message>
        <source>an honest comparison shows no visible link so far</source>
        <translation>η έντιμη σύγκριση δεν δείχνει ως τώρα ορατή συσχέτιση</translation>
    </message>
    <message>
        <source>an honest comparison shows only a direction: customers visited more fell silent more often</source>
        <translation>η έντιμη σύγκριση δείχνει μόνο κατεύθυνση: οι πελάτες με περισσότερες επισκέψεις σιώπησαν συχνότερα</translation>
    </message>
    <message>
        <source>an honest comparison shows only a direction: customers visited more fell silent less often</source>
        <translation>η έντιμη σύγκριση δείχνει μόνο κατεύθυνση: οι πελάτες με περισσότερες επισκέψεις σιώπησαν λιγότερο συχνά</translation>
    </message>
    <message>
        <source>there are too few customers for the usual chart</source>
        <translation>οι πελάτες είναι πολύ λίγοι για το συνηθισμένο διάγραμμα</translation>
    </message>
    <message>
        <source>the usual chart would claim that %1 of the customers with the fewest visits stayed and %2 of those with the most</source>
        <translation>το συνηθισμένο διάγραμμα θα ισχυριζόταν ότι έμεινε το %1 των πελατών με τις λιγότερες επισκέψεις και το %2 εκείνων με τις περισσότερες</translation>
    </message>
    <message numerus="yes">
        <source>an honest comparison cannot tell yet from %n loss(es)</source>
        <translation>
            <numerusform>από %n απώλεια η έντιμη σύγκριση δεν βγάζει ακόμη συμπέρασμα</numerusform>
            <numerusform>από %n απώλειες η έντιμη σύγκριση δεν βγάζει ακόμη συμπέρασμα</numerusform>
        </translation>
    </message>
    <message>
        <source>you visit all about equally often, so nothing can be compared</source>
        <translation>επισκέπτεστε όλους περίπου εξίσου συχνά, άρα δεν υπάρχει τι να συγκριθεί</translation>
    </message>
    <message>
        <source>an honest comparison does not establish a link</source>
        <translation>η έντιμη σύγκριση δεν τεκμηριώνει συσχέτιση</translation>
    </message>
    <message>
        <source>an honest comparison shows no visible link</source>
        <translation>η έντιμη σύγκριση δεν δείχνει ορατή συσχέτιση</translation>
    </message>
    <message>
        <source>an honest comparison shows an early sign</source>
        <translation>η έντιμη σύγκριση δείχνει πρώιμη ένδειξη</translation>
    </message>
    <message>
        <source>%1, not the same for new and for old customers</source>
        <comment>a finding</comment>
        <translation>%1, όχι ίδια για νέους και για παλιούς πελάτες</translation>
    </message>
    <message>
        <source>an honest comparison shows a link</source>
        <translation>η έντιμη σύγκριση δείχνει συσχέτιση</translation>
    </message>
    <message>
        <source>Without the adjustment for how often each customer is usually visited the log shows %1; with it, that is not established.</source>
        <translation>Χωρίς προσαρμογή στο πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης, το ημερολόγιο δείχνει %1· με την προσαρμογή αυτό δεν τεκμηριώνεται.</translation>
    </message>
</context>
<context>
    <name>LinkTrustText</name>
    <message>
        <source>to check</source>
        <translation>για έλεγχο</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>αυτόματη</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>επιβεβαιωμένη</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>με το χέρι</translation>
    </message>
</context>
<context>
    <name>LiveLineText</name>
    <message>
        <source>No customers in your book yet</source>
        <translation>Δεν υπάρχουν ακόμη πελάτες στο βιβλίο σας</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n customer(s) is past the rhythm</source>
        <translation>
            <numerusform>Ο πελάτης σας (%n) δεν έχει ξεπεράσει τον ρυθμό επαφής</numerusform>
            <numerusform>Κανένας από τους %n πελάτες σας δεν έχει ξεπεράσει τον ρυθμό επαφής</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n customer(s) are past their rhythm</source>
        <translation>
            <numerusform>Εκτός ρυθμού επαφής: %1 από %n πελάτη σας</numerusform>
            <numerusform>Εκτός ρυθμού επαφής: %1 από τους %n πελάτες σας</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer</source>
        <translation>Κανένα αίτημα δεν περιμένει απάντηση</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of your customers wait for an answer</source>
        <translation>
            <numerusform>%n αίτημα των πελατών σας περιμένει απάντηση</numerusform>
            <numerusform>%n αιτήματα των πελατών σας περιμένουν απάντηση</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise is due this week or broken</source>
        <translation>Καμία υπόσχεση δεν λήγει αυτή την εβδομάδα ούτε έχει αθετηθεί</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of yours are due within a week or broken</source>
        <translation>
            <numerusform>%n υπόσχεσή σας λήγει μέσα σε μία εβδομάδα ή αθετήθηκε</numerusform>
            <numerusform>%n υποσχέσεις σας λήγουν μέσα σε μία εβδομάδα ή αθετήθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Your book has no customers yet; the practice book has enough for both charts</source>
        <translation>Το βιβλίο σας δεν έχει ακόμη πελάτες· το βιβλίο εξάσκησης έχει αρκετούς και για τα δύο διαγράμματα</translation>
    </message>
    <message numerus="yes">
        <source>Your book has %n customer(s), too few for both charts; the practice book has enough</source>
        <translation>
            <numerusform>Το βιβλίο σας έχει %n πελάτη, πολύ λίγο και για τα δύο διαγράμματα· το βιβλίο εξάσκησης έχει αρκετούς</numerusform>
            <numerusform>Το βιβλίο σας έχει %n πελάτες, πολύ λίγους και για τα δύο διαγράμματα· το βιβλίο εξάσκησης έχει αρκετούς</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer of your book is lost, so there is nothing to compare; the practice book has enough losses</source>
        <translation>Στο βιβλίο σας δεν χάθηκε κανένας πελάτης, άρα δεν υπάρχει τι να συγκριθεί· το βιβλίο εξάσκησης έχει αρκετές απώλειες</translation>
    </message>
    <message>
        <source>%1; %2 — see both charts</source>
        <comment>the usual chart&apos;s claim of the reader&apos;s book; the honest result</comment>
        <translation>%1· %2 — δείτε και τα δύο διαγράμματα</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>Lost on %1</source>
        <translation>Χάθηκε στις %1</translation>
    </message>
    <message>
        <source>Lost on %1 to %2</source>
        <translation>Χάθηκε στις %1 (ανταγωνιστής: %2)</translation>
    </message>
    <message>
        <source>Closed down on %1</source>
        <translation>Έκλεισε η επιχείρηση στις %1</translation>
    </message>
    <message>
        <source>Moved away on %1</source>
        <translation>Έφυγε από την περιοχή στις %1</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Δόθηκε σε συνάδελφο στις %1</translation>
    </message>
    <message>
        <source>Given up by us on %1</source>
        <translation>Σταματήσαμε εμείς στις %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First felt slipping on %1</source>
        <translation>Πρώτη ανησυχία στις %1</translation>
    </message>
    <message>
        <source>Lost to the competition</source>
        <translation>Πέρασε στον ανταγωνισμό</translation>
    </message>
    <message>
        <source>A contact was held after this day: %1 on %2. Is the day of the loss right?</source>
        <translation>Μετά από αυτή την ημέρα έγινε επαφή: %1 στις %2. Είναι σωστή η ημέρα της απώλειας;</translation>
    </message>
    <message>
        <source>planned for %1: %2</source>
        <translation>έχει προγραμματιστεί για τις %1: %2</translation>
    </message>
    <message>
        <source>promised by %1: “%2”</source>
        <translation>υπόσχεση έως τις %1: «%2»</translation>
    </message>
    <message>
        <source>asked: “%1”</source>
        <translation>αίτημα: «%1»</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Μένουν ανοιχτά: %1</translation>
    </message>
    <message>
        <source>to be done: “%1”</source>
        <translation>εργασία: «%1»</translation>
    </message>
    <message>
        <source>Lost on %1 to the competition</source>
        <translation>Χάθηκε στις %1 από τον ανταγωνισμό</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message numerus="yes">
        <source>%n customer(s) lost at %1 visits or more in %2 days</source>
        <translation>
            <numerusform>%n πελάτης που χάθηκε με %1 επισκέψεις ή περισσότερες σε %2 ημέρες</numerusform>
            <numerusform>%n πελάτες που χάθηκαν με %1 επισκέψεις ή περισσότερες σε %2 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost at %1 visits in %2 days</source>
        <translation>
            <numerusform>%n πελάτης που χάθηκε με %1 επισκέψεις σε %2 ημέρες</numerusform>
            <numerusform>%n πελάτες που χάθηκαν με %1 επισκέψεις σε %2 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost customer(s) of the comparison that leaves out the last %1 days</source>
        <translation>
            <numerusform>%n χαμένος πελάτης στη σύγκριση που αφήνει έξω τις τελευταίες %1 ημέρες</numerusform>
            <numerusform>%n χαμένοι πελάτες στη σύγκριση που αφήνει έξω τις τελευταίες %1 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost within their first %1 days</source>
        <translation>
            <numerusform>%n πελάτης που χάθηκε μέσα στις πρώτες %1 ημέρες</numerusform>
            <numerusform>%n πελάτες που χάθηκαν μέσα στις πρώτες %1 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with more visits in their first %1 days</source>
        <translation>
            <numerusform>%n πελάτης με περισσότερες επισκέψεις στις πρώτες %1 ημέρες</numerusform>
            <numerusform>%n πελάτες με περισσότερες επισκέψεις στις πρώτες %1 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with fewer visits in their first %1 days</source>
        <translation>
            <numerusform>%n πελάτης με λιγότερες επισκέψεις στις πρώτες %1 ημέρες</numerusform>
            <numerusform>%n πελάτες με λιγότερες επισκέψεις στις πρώτες %1 ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of this group lost within %1 months</source>
        <translation>
            <numerusform>%n πελάτης αυτής της ομάδας που χάθηκε μέσα σε %1 μήνες</numerusform>
            <numerusform>%n πελάτες αυτής της ομάδας που χάθηκαν μέσα σε %1 μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not visited for %1 days or more</source>
        <translation>
            <numerusform>%n πελάτης χωρίς επίσκεψη εδώ και %1 ημέρες ή περισσότερες</numerusform>
            <numerusform>%n πελάτες χωρίς επίσκεψη εδώ και %1 ημέρες ή περισσότερες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost customer(s)</source>
        <translation>
            <numerusform>%n χαμένος πελάτης</numerusform>
            <numerusform>%n χαμένοι πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone for this reason</source>
        <translation>
            <numerusform>%n πελάτης που έφυγε γι’ αυτόν τον λόγο</numerusform>
            <numerusform>%n πελάτες που έφυγαν γι’ αυτόν τον λόγο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of this third of the usual chart</source>
        <translation>
            <numerusform>%n πελάτης σε αυτό το τρίτο του συνηθισμένου διαγράμματος</numerusform>
            <numerusform>%n πελάτες σε αυτό το τρίτο του συνηθισμένου διαγράμματος</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone for this reason within their first %1 days</source>
        <translation>
            <numerusform>%n πελάτης που έφυγε γι’ αυτόν τον λόγο μέσα στις πρώτες %1 ημέρες</numerusform>
            <numerusform>%n πελάτες που έφυγαν γι’ αυτόν τον λόγο μέσα στις πρώτες %1 ημέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedLesson</name>
    <message>
        <source>There is no lesson “%1”. “pistis-cli lessons” lists them.</source>
        <translation>Δεν υπάρχει μάθημα «%1». Όλα τα μαθήματα τα δείχνει η εντολή «pistis-cli lessons».</translation>
    </message>
    <message>
        <source>Several lessons are called “%1”. Give the id of one of them: %2</source>
        <translation>Τον τίτλο «%1» τον έχουν περισσότερα από ένα μαθήματα. Δώστε το αναγνωριστικό ενός από αυτά: %2</translation>
    </message>
</context>
<context>
    <name>NextText</name>
    <message>
        <source>“%1”</source>
        <comment>words of a customer</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: first asked on %2, opened again, not answered yet</source>
        <translation>%1: τέθηκε πρώτη φορά στις %2, άνοιξε ξανά, δεν έχει απαντηθεί ακόμη</translation>
    </message>
    <message>
        <source>%1: asked today, not answered</source>
        <translation>%1: τέθηκε σήμερα, δεν έχει απαντηθεί</translation>
    </message>
    <message numerus="yes">
        <source>%1: asked on %2, %n day(s) ago, not answered</source>
        <translation>
            <numerusform>%1: τέθηκε στις %2, πριν από %n ημέρα, και δεν έχει απαντηθεί</numerusform>
            <numerusform>%1: τέθηκε στις %2, πριν από %n ημέρες, και δεν έχει απαντηθεί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last contact on %1, %n day(s) ago</source>
        <translation>
            <numerusform>τελευταία επαφή στις %1, πριν από %n ημέρα</numerusform>
            <numerusform>τελευταία επαφή στις %1, πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your limit of %1 (%2), and nothing is planned</source>
        <translation>
            <numerusform>%n ημέρα πέρα από το όριό σας των %1 ημερών (%2), χωρίς τίποτα προγραμματισμένο</numerusform>
            <numerusform>%n ημέρες πέρα από το όριό σας των %1 ημερών (%2), χωρίς τίποτα προγραμματισμένο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past your rhythm of %1 (%2), and nothing is planned</source>
        <translation>
            <numerusform>%n ημέρα πέρα από τον ρυθμό σας των %1 ημερών (%2), χωρίς τίποτα προγραμματισμένο</numerusform>
            <numerusform>%n ημέρες πέρα από τον ρυθμό σας των %1 ημερών (%2), χωρίς τίποτα προγραμματισμένο</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1 by your rhythm of %2, and nothing is planned</source>
        <translation>επαφή %1 με τον ρυθμό σας των %2 ημερών, χωρίς τίποτα προγραμματισμένο</translation>
    </message>
    <message numerus="yes">
        <source>%1: promised for %2, %n day(s) overdue</source>
        <translation>
            <numerusform>%1: υπόσχεση για τις %2, εκπρόθεσμη κατά %n ημέρα</numerusform>
            <numerusform>%1: υπόσχεση για τις %2, εκπρόθεσμη κατά %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: promised for %2 (%3)</source>
        <translation>%1: υπόσχεση για τις %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>planned for %1, %n day(s) ago, and still open</source>
        <translation>
            <numerusform>είχε προγραμματιστεί για τις %1, πριν από %n ημέρα, και μένει ανοιχτό τι έγινε</numerusform>
            <numerusform>είχε προγραμματιστεί για τις %1, πριν από %n ημέρες, και μένει ανοιχτό τι έγινε</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they keep waiting: %n day(s) tomorrow</source>
        <translation>
            <numerusform>ο πελάτης συνεχίζει να περιμένει: αύριο %n ημέρα</numerusform>
            <numerusform>ο πελάτης συνεχίζει να περιμένει: αύριο %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they keep waiting, and the promise is %n day(s) late tomorrow</source>
        <translation>
            <numerusform>ο πελάτης συνεχίζει να περιμένει, και αύριο η υπόσχεση θα είναι εκπρόθεσμη κατά %n ημέρα</numerusform>
            <numerusform>ο πελάτης συνεχίζει να περιμένει, και αύριο η υπόσχεση θα είναι εκπρόθεσμη κατά %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>the promise of %1 becomes overdue %2</source>
        <comment>due day, the day after it</comment>
        <translation>η υπόσχεση για τις %1 γίνεται εκπρόθεσμη %2</translation>
    </message>
    <message numerus="yes">
        <source>the silence grows: %n day(s) tomorrow</source>
        <translation>
            <numerusform>η σιωπή μεγαλώνει: αύριο %n ημέρα</numerusform>
            <numerusform>η σιωπή μεγαλώνει: αύριο %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the silence passes your limit of %n day(s) (%1)</source>
        <translation>
            <numerusform>η σιωπή ξεπερνά το όριό σας της %n ημέρας (%1)</numerusform>
            <numerusform>η σιωπή ξεπερνά το όριό σας των %n ημερών (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer falls behind your rhythm (%1)</source>
        <translation>ο πελάτης βγαίνει εκτός ρυθμού επαφής (%1)</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Απαντήστε στο αίτημα</translation>
    </message>
    <message>
        <source>Keep the promise, or agree on a new day</source>
        <translation>Τηρήστε την υπόσχεση ή συμφωνήστε νέα ημέρα</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Τηρήστε την υπόσχεση</translation>
    </message>
    <message>
        <source>Get in touch: log a visit or plan one</source>
        <translation>Επικοινωνήστε: καταγράψτε μια επίσκεψη ή προγραμματίστε μία</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Προγραμματίστε μια επίσκεψη</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Γιατί: %1</translation>
    </message>
    <message>
        <source>If you do nothing: %1</source>
        <translation>Αν δεν κάνετε τίποτα: %1</translation>
    </message>
    <message>
        <source>Kept waiting</source>
        <translation>Περιμένει</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Λήγει υπόσχεση</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Πέρα από το όριο</translation>
    </message>
    <message>
        <source>Past the rhythm</source>
        <translation>Εκτός ρυθμού</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Καμία προγραμματισμένη επαφή</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>Αίτημα στις %1</translation>
    </message>
    <message>
        <source>Request of %1: %2</source>
        <translation>Αίτημα στις %1: %2</translation>
    </message>
    <message>
        <source>Promise for %1</source>
        <translation>Υπόσχεση για τις %1</translation>
    </message>
    <message>
        <source>Promise for %1: %2</source>
        <translation>Υπόσχεση για τις %1: %2</translation>
    </message>
    <message>
        <source>Beyond the limit of silence, due since %1</source>
        <translation>Πέρα από το όριο σιωπής, εκκρεμεί από τις %1</translation>
    </message>
    <message>
        <source>Past the rhythm, due since %1</source>
        <translation>Εκτός ρυθμού επαφής, εκκρεμεί από τις %1</translation>
    </message>
    <message>
        <source>Nothing planned, due on %1</source>
        <translation>Καμία προγραμματισμένη επαφή, επόμενη στις %1</translation>
    </message>
    <message>
        <source>%1 — snoozed until %2</source>
        <comment>suggestion, day</comment>
        <translation>%1 — σε αναβολή έως %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>suggestion, reason</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: promised for %2, broken</source>
        <translation>%1: υπόσχεση για τις %2, αθετήθηκε</translation>
    </message>
    <message numerus="yes">
        <source>no contact in the log since %1, %n day(s) ago</source>
        <translation>
            <numerusform>καμία καταγεγραμμένη επαφή από τις %1, πριν από %n ημέρα</numerusform>
            <numerusform>καμία καταγεγραμμένη επαφή από τις %1, πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Τι να κάνετε τώρα</translation>
    </message>
    <message numerus="yes">
        <source>%1: to be done by %2, %n day(s) overdue</source>
        <translation>
            <numerusform>%1: εργασία έως %2, εκπρόθεσμη κατά %n ημέρα</numerusform>
            <numerusform>%1: εργασία έως %2, εκπρόθεσμη κατά %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to be done today</source>
        <translation>%1: εργασία για σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>it stays undone, and is %n day(s) late tomorrow</source>
        <translation>
            <numerusform>μένει ανεκτέλεστη, και αύριο θα έχει καθυστερήσει %n ημέρα</numerusform>
            <numerusform>μένει ανεκτέλεστη, και αύριο θα έχει καθυστερήσει %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>the task is overdue tomorrow</source>
        <translation>η εργασία θα είναι αύριο εκπρόθεσμη</translation>
    </message>
    <message>
        <source>Do the task, or put it off</source>
        <translation>Ολοκληρώστε την εργασία ή αναβάλετέ την</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Λήγει εργασία</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Εργασία για τις %1</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Εργασία για τις %1: %2</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Replace the file</source>
        <translation>Αντικατάσταση του αρχείου</translation>
    </message>
    <message>
        <source>“%1” is there already. What it holds now would be lost.</source>
        <translation>Το «%1» υπάρχει ήδη. Ό,τι περιέχει τώρα θα χαθεί.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Αντικατάσταση</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>Passphrase:</source>
        <translation>Φράση πρόσβασης:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Η ίδια ξανά:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Please write the same one twice.</source>
        <translation>Οι δύο φράσεις πρόσβασης διαφέρουν. Γράψτε δύο φορές την ίδια.</translation>
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
        <translation>Πληροφορίες για το Pistis</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pistis %1&lt;/b&gt;&lt;br&gt;A lesson, your own customers beside it, and charts that do not lie.</source>
        <translation>&lt;b&gt;Pistis %1&lt;/b&gt;&lt;br&gt;Ένα μάθημα, οι δικοί σας πελάτες δίπλα του και διαγράμματα που δεν παραπλανούν.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt, SQLite, ICU, Eigen, Boost, libstemmer and libarchive. Its dictionaries are data files of FreeDict: Greek–English from WikDict (CC BY-SA 3.0) and English–Greek (GPL, version 2 or later).</source>
        <translation>Ελεύθερο λογισμικό υπό την άδεια GNU General Public License, έκδοση 3 ή μεταγενέστερη. Χρησιμοποιεί Qt, SQLite, ICU, Eigen, Boost, libstemmer και libarchive. Τα λεξικά του είναι αρχεία δεδομένων του FreeDict: ελληνοαγγλικό από το WikDict (CC BY-SA 3.0) και αγγλοελληνικό (GPL, έκδοση 2 ή μεταγενέστερη).</translation>
    </message>
</context>
<context>
    <name>Pistis::AlsoWithEditor</name>
    <message>
        <source>Also &amp;with…</source>
        <translation>Μαζί και μ&amp;ε…</translation>
    </message>
    <message>
        <source>One event with several customers: a visit is stored for each</source>
        <translation>Μία συνάντηση με πολλούς πελάτες: καταγράφεται μία επίσκεψη για τον καθένα</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>Takes the chosen customer off the list (Del)</source>
        <translation>Βγάζει τον επιλεγμένο πελάτη από τον κατάλογο (Del)</translation>
    </message>
    <message>
        <source>Customers who were there, too</source>
        <translation>Πελάτες που ήταν επίσης εκεί</translation>
    </message>
</context>
<context>
    <name>Pistis::AnswerButton</name>
    <message>
        <source>✓ Right</source>
        <translation>✓ Σωστό</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Λάθος</translation>
    </message>
</context>
<context>
    <name>Pistis::AnswerDialog</name>
    <message>
        <source>Answer request</source>
        <translation>Απάντηση σε αίτημα</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>Το αί&amp;τημα</translation>
    </message>
    <message>
        <source>What you &amp;answered</source>
        <translation>Τι α&amp;παντήσατε</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Answered</source>
        <translation>&amp;Καταγραφή απάντησης</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Wan&amp;ted</source>
        <translation>Τι ήθε&amp;λε</translation>
    </message>
    <message>
        <source>O&amp;ffered instead</source>
        <translation>Τι προσ&amp;φέρατε αντ’ αυτού</translation>
    </message>
</context>
<context>
    <name>Pistis::ArticleHeadEdit</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Συντάκτης:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Συντάκτης</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Πηγή:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Greek title:</source>
        <translation>Ελληνικός τίτλος:</translation>
    </message>
    <message>
        <source>English title:</source>
        <translation>Αγγλικός τίτλος:</translation>
    </message>
    <message>
        <source>Of the Greek text</source>
        <translation>Του ελληνικού κειμένου</translation>
    </message>
    <message>
        <source>Of the English text</source>
        <translation>Του αγγλικού κειμένου</translation>
    </message>
</context>
<context>
    <name>Pistis::ArticleSideEdit</name>
    <message>
        <source>Where the text comes from</source>
        <translation>Από πού προέρχεται το κείμενο</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Από αρχείο</translation>
    </message>
    <message>
        <source>Typed or pasted here</source>
        <translation>Πληκτρολόγηση ή επικόλληση</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Γράμματα:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Greek article</source>
        <translation>Ελληνικό άρθρο</translation>
    </message>
    <message>
        <source>English article</source>
        <translation>Αγγλικό άρθρο</translation>
    </message>
    <message>
        <source>Where the Greek text comes from</source>
        <translation>Από πού προέρχεται το ελληνικό κείμενο</translation>
    </message>
    <message>
        <source>Where the English text comes from</source>
        <translation>Από πού προέρχεται το αγγλικό κείμενο</translation>
    </message>
    <message>
        <source>Greek file</source>
        <translation>Ελληνικό αρχείο</translation>
    </message>
    <message>
        <source>English file</source>
        <translation>Αγγλικό αρχείο</translation>
    </message>
    <message>
        <source>Choose the Greek file</source>
        <translation>Επιλογή του ελληνικού αρχείου</translation>
    </message>
    <message>
        <source>Choose the English file</source>
        <translation>Επιλογή του αγγλικού αρχείου</translation>
    </message>
    <message>
        <source>Letters of the Greek file</source>
        <translation>Γράμματα του ελληνικού αρχείου</translation>
    </message>
    <message>
        <source>Letters of the English file</source>
        <translation>Γράμματα του αγγλικού αρχείου</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Ελληνικό κείμενο</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Αγγλικό κείμενο</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Προαιρετικό</translation>
    </message>
    <message>
        <source>A text of more than %1 characters, or with a word of more than %2, cannot be pasted here. Save it as a text file and choose that.</source>
        <translation>Κείμενο με πάνω από %1 χαρακτήρες, ή με λέξη άνω των %2, δεν μπορεί να επικολληθεί εδώ. Αποθηκεύστε το ως αρχείο κειμένου και επιλέξτε εκείνο.</translation>
    </message>
    <message>
        <source>Text files (%1);;All files (*)</source>
        <translation>Αρχεία κειμένου (%1);;Όλα τα αρχεία (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::AskedDay</name>
    <message>
        <source>Yes, &amp;save</source>
        <translation>Ναι, απο&amp;θήκευση</translation>
    </message>
</context>
<context>
    <name>Pistis::AttachmentsEditor</name>
    <message>
        <source>Files of the visit</source>
        <translation>Αρχεία της επίσκεψης</translation>
    </message>
    <message>
        <source>Enter or a double click opens a file, Delete takes it off</source>
        <translation>Με Enter ή διπλό κλικ ένα αρχείο ανοίγει, με Delete αφαιρείται</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Προσθήκ&amp;η…</translation>
    </message>
    <message>
        <source>Files can also be dropped here, each up to 10 MB</source>
        <translation>Μπορείτε και να αφήσετε αρχεία εδώ, ως 10 MB το καθένα</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Ta&amp;ke off</source>
        <translation>Α&amp;φαίρεση</translation>
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
        <translation>Το %1 υπάρχει ήδη στη λίστα.</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionDesk</name>
    <message>
        <source>How the &amp;attention score comes about…</source>
        <translation>Πώς προκύπτει η &amp;βαθμολογία προσοχής…</translation>
    </message>
    <message>
        <source>Note a &amp;mood…</source>
        <translation>Σημείωση &amp;διάθεσης…</translation>
    </message>
    <message>
        <source>&amp;Weights of the attention score…</source>
        <translation>Βά&amp;ρη της βαθμολογίας προσοχής…</translation>
    </message>
    <message>
        <source>&amp;Test the attention score against losses…</source>
        <translation>Έλε&amp;γχος της βαθμολογίας προσοχής με τις απώλειες…</translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>επιλέξτε πρώτα έναν πελάτη</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionDialog</name>
    <message>
        <source>The parts of the attention score</source>
        <translation>Τα μέρη της βαθμολογίας προσοχής</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Μέρη της βαθμολογίας</translation>
    </message>
    <message>
        <source>A part that is left out gives its weight to the others; nothing is guessed. Enter shows the record behind a part in the history.</source>
        <translation>Ένα μέρος που μένει εκτός δίνει το βάρος του στα υπόλοιπα· δεν γίνεται καμία εικασία. Το Enter δείχνει στο ιστορικό την εγγραφή πίσω από ένα μέρος.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Show the record</source>
        <translation>Εμφάνιση &amp;εγγραφής</translation>
    </message>
    <message>
        <source>%1 — no score: only current customers have one</source>
        <comment>name</comment>
        <translation>%1 — χωρίς βαθμολογία: έχουν μόνο οι υφιστάμενοι πελάτες</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionLine</name>
    <message>
        <source>How the points come about (Ctrl+Shift+A)</source>
        <translation>Πώς προκύπτουν οι βαθμοί (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>Pistis::AttentionModel</name>
    <message>
        <source>left out: its weight is 0</source>
        <translation>εκτός: το βάρος του είναι 0</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Βαθμοί</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
</context>
<context>
    <name>Pistis::AuditDialog</name>
    <message>
        <source>History of changes</source>
        <translation>Ιστορικό αλλαγών</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Bring back the value be&amp;fore</source>
        <translation>Επαναφορά της τιμής &amp;πριν</translation>
    </message>
    <message>
        <source>&amp;Bring back the value after</source>
        <translation>&amp;Επαναφορά της τιμής μετά</translation>
    </message>
    <message>
        <source>Every change of the book&apos;s rhythm, hours and holidays and of its segments and people, the last one first. Choose a row to bring back the value that the field had before or after it.</source>
        <translation>Κάθε αλλαγή στον ρυθμό επαφής, στο ωράριο και στις αργίες του βιβλίου, στις κατηγορίες και στα πρόσωπά του, με την πιο πρόσφατη πρώτη. Επιλέξτε μια γραμμή για να επαναφέρετε την τιμή που είχε το πεδίο πριν ή μετά από αυτήν.</translation>
    </message>
    <message>
        <source>Every change of %1 and of its visits, requests, promises and tasks, the last one first. Choose a row to bring back the value that the field had before or after it.</source>
        <translation>Κάθε αλλαγή στον πελάτη %1 και στις επισκέψεις, τα αιτήματα, τις υποσχέσεις και τις εργασίες του, με την πιο πρόσφατη πρώτη. Επιλέξτε μια γραμμή για να επαναφέρετε την τιμή που είχε το πεδίο πριν ή μετά από αυτήν.</translation>
    </message>
</context>
<context>
    <name>Pistis::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
</context>
<context>
    <name>Pistis::BacktestDialog</name>
    <message>
        <source>The attention score against past losses</source>
        <translation>Έλεγχος της βαθμολογίας προσοχής με παλαιότερες απώλειες</translation>
    </message>
    <message>
        <source>Every customer is looked at as it stood then…</source>
        <translation>Κάθε πελάτης εξετάζεται όπως ήταν τότε…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Υπολογισμός</translation>
    </message>
    <message>
        <source>Losses and the scores before them</source>
        <translation>Απώλειες και η βαθμολογία πριν από αυτές</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Show the customer</source>
        <translation>Εμφάνιση &amp;πελάτη</translation>
    </message>
</context>
<context>
    <name>Pistis::BacktestModel</name>
    <message>
        <source>%1, alarm</source>
        <comment>score</comment>
        <translation>%1, συναγερμός</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Απώλεια</translation>
    </message>
    <message>
        <source>90 days before</source>
        <translation>90 ημέρες πριν</translation>
    </message>
    <message>
        <source>60 days before</source>
        <translation>60 ημέρες πριν</translation>
    </message>
</context>
<context>
    <name>Pistis::BatchDialog</name>
    <message>
        <source>Change marked customers</source>
        <translation>Αλλαγή επιλεγμένων πελατών</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Υπεύθυνος</translation>
    </message>
    <message>
        <source>S&amp;egment</source>
        <translation>&amp;Κατηγορία</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>&amp;Ρυθμός επαφής</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>&amp;Διαγραφή όλων</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message numerus="yes">
        <source>What is chosen here is set for %n customer(s) in one step, which Ctrl+Z takes back.</source>
        <translation>
            <numerusform>Όσα επιλέξετε εδώ ορίζονται για %n πελάτη σε ένα βήμα, που αναιρείται με Ctrl+Z.</numerusform>
            <numerusform>Όσα επιλέξετε εδώ ορίζονται για %n πελάτες σε ένα βήμα, που αναιρείται με Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>όπως είναι</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>κανένας</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>καμία κατηγορία</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>0 days: as the segment or the book</source>
        <translation>0 ημέρες: όπως η κατηγορία ή το βιβλίο</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Α&amp;ξιολόγηση</translation>
    </message>
</context>
<context>
    <name>Pistis::BookDesk</name>
    <message>
        <source>Practice book — Pistis</source>
        <translation>Βιβλίο εξάσκησης — Pistis</translation>
    </message>
    <message>
        <source>%1 — Pistis</source>
        <translation>%1 — Pistis</translation>
    </message>
    <message>
        <source>For reading only: what you change now is not stored. %1</source>
        <translation>Μόνο για ανάγνωση: ό,τι αλλάξετε τώρα δεν αποθηκεύεται. %1</translation>
    </message>
</context>
<context>
    <name>Pistis::BookDialog</name>
    <message>
        <source>New book</source>
        <translation>Νέο βιβλίο</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Άνοιγμα βιβλίου</translation>
    </message>
    <message>
        <source>Books of Pistis (*.pistis)</source>
        <translation>Βιβλία του Pistis (*.pistis)</translation>
    </message>
</context>
<context>
    <name>Pistis::BookRulesDialog</name>
    <message>
        <source>Rhythms and hours</source>
        <translation>Ρυθμοί και ωράριο</translation>
    </message>
    <message>
        <source>Rhythms</source>
        <translation>Ρυθμοί επαφής</translation>
    </message>
    <message>
        <source>How often you want to be in contact. A customer&apos;s own rhythm goes before that of the segment, the segment&apos;s before that of the book.</source>
        <translation>Πόσο συχνά θέλετε να έχετε επαφή. Ο ρυθμός του ίδιου του πελάτη προηγείται του ρυθμού της κατηγορίας και ο ρυθμός της κατηγορίας προηγείται του ρυθμού του βιβλίου.</translation>
    </message>
    <message>
        <source>&amp;Rhythm of the book</source>
        <translation>&amp;Ρυθμός επαφής του βιβλίου</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Limit of silence</source>
        <translation>Όριο &amp;σιωπής</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Ωράριο</translation>
    </message>
    <message>
        <source>An answer is in &amp;time within</source>
        <translation>Έ&amp;γκαιρη απάντηση μέσα σε</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Αργίες</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Ιστορικό αλλαγών…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message numerus="yes">
        <source>twice the rhythm: %n day(s)</source>
        <translation>
            <numerusform>ο διπλάσιος ρυθμός: %n ημέρα</numerusform>
            <numerusform>ο διπλάσιος ρυθμός: %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source> business hours</source>
        <translation> εργάσιμες ώρες</translation>
    </message>
    <message>
        <source>The clocks of requests run in these hours alone, by the time of Athens, and rest on holidays. Answers of the past are counted by them, too.</source>
        <translation>Οι χρόνοι των αιτημάτων μετρούν μόνο μέσα σε αυτές τις ώρες (ώρα Αθηνών) και σταματούν στις αργίες. Με αυτές υπολογίζονται ξανά και οι παλαιότερες απαντήσεις.</translation>
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
        <translation>Θα το έκανε και η τύχη;</translation>
    </message>
    <message>
        <source>What chance did</source>
        <translation>Τι έκανε η τύχη</translation>
    </message>
    <message>
        <source>Your visits are dealt out anew, again and again, and each chart looks at every deal…</source>
        <translation>Οι επισκέψεις σας μοιράζονται ξανά και ξανά από την αρχή, και κάθε διάγραμμα εξετάζει κάθε μοίρασμα…</translation>
    </message>
    <message>
        <source>Deals done</source>
        <translation>Μοιράσματα που έγιναν</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Pistis::ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>Αποθήκευση του διαγράμματος</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Numbers for a spreadsheet (*.csv)</source>
        <translation>Εικόνα (*.png);;Σχέδιο (*.svg);;Σελίδα (*.pdf);;Αριθμοί για λογιστικό φύλλο (*.csv)</translation>
    </message>
    <message>
        <source>Not saved: the name must end in .png, .svg, .pdf or .csv.</source>
        <translation>Δεν αποθηκεύτηκε: το όνομα πρέπει να τελειώνει σε .png, .svg, .pdf ή .csv.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>The numbers of this chart as a table</source>
        <translation>Οι αριθμοί του διαγράμματος σε πίνακα</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Save this chart as PNG, SVG or PDF, or its numbers as CSV</source>
        <translation>Αποθηκεύστε το διάγραμμα ως PNG, SVG ή PDF, ή τους αριθμούς του ως CSV</translation>
    </message>
    <message>
        <source>Enter on an underlined row lists its customers</source>
        <translation>Με το Enter σε υπογραμμισμένη γραμμή βλέπετε τους πελάτες της</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <comment>title of the chart</comment>
        <translation>Αριθμοί: %1</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Αποθηκεύτηκε ως «%1».</translation>
    </message>
</context>
<context>
    <name>Pistis::CleaningModel</name>
    <message>
        <source>as it is</source>
        <translation>όπως είναι</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>παραλείπεται</translation>
    </message>
    <message>
        <source>Mixes Greek and Latin letters; please look yourself</source>
        <translation>Ανακατεύει ελληνικά και λατινικά γράμματα· δείτε το και εσείς</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Γίνεται</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Κείμενο της γραμμής</translation>
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
        <translation>%1ο τρίμ. %2</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Πρώτη επαφή</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Months since then</source>
        <translation>Μήνες από τότε</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Μετρήθηκαν</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Παραμένουν πελάτες σας</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Παραμένουν πελάτες σας (%)</translation>
    </message>
    <message>
        <source>All have come so far</source>
        <translation>Έχουν φτάσει όλοι ως εκεί</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Of 100 customers still with you after so many months</source>
        <translation>Πόσοι στους 100 παραμένουν πελάτες σας μετά από τόσους μήνες</translation>
    </message>
    <message>
        <source>Hatched: not all of them have been customers for so long, so it is not decided yet</source>
        <translation>Με γραμμές: δεν έχουν συμπληρώσει όλοι τόσους μήνες, άρα δεν έχει κριθεί ακόμη</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cohort and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Do newer customers stay as long as earlier ones did?</source>
        <translation>Μένουν οι νεότεροι πελάτες όσο έμεναν οι παλαιότεροι;</translation>
    </message>
    <message>
        <source>The groups will stand here once the first customers have been with you for a month.</source>
        <translation>Εδώ θα εμφανιστούν οι ομάδες, μόλις οι πρώτοι πελάτες συμπληρώσουν έναν μήνα μαζί σας.</translation>
    </message>
    <message numerus="yes">
        <source>First contact %1: %2% still with you after %n month(s)</source>
        <translation>
            <numerusform>Πρώτη επαφή %1: μετά από %n μήνα παραμένει το %2%</numerusform>
            <numerusform>Πρώτη επαφή %1: μετά από %n μήνες παραμένει το %2%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>μετά από %n μήνα</numerusform>
            <numerusform>μετά από %n μήνες</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact %1, %2: not decided yet</source>
        <translation>Πρώτη επαφή %1, %2: δεν έχει κριθεί ακόμη</translation>
    </message>
    <message>
        <source>First contact %1, %2: %3 of %4 still with you (%5%)</source>
        <translation>Πρώτη επαφή %1, %2: παραμένουν πελάτες σας %3 από %4 (%5%)</translation>
    </message>
</context>
<context>
    <name>Pistis::CommandPalette</name>
    <message>
        <source>Actions and customers</source>
        <translation>Ενέργειες και πελάτες</translation>
    </message>
    <message>
        <source>An action or a customer…</source>
        <translation>Ενέργεια ή πελάτης…</translation>
    </message>
    <message>
        <source>An action or a customer</source>
        <translation>Ενέργεια ή πελάτης</translation>
    </message>
    <message>
        <source>Actions and customers found</source>
        <translation>Ενέργειες και πελάτες που βρέθηκαν</translation>
    </message>
    <message>
        <source>Enter does it or opens the customer; Ctrl+L logs a visit; Esc leaves</source>
        <translation>Enter: εκτέλεση ή άνοιγμα του πελάτη· Ctrl+L: καταγραφή επίσκεψης· Esc: έξοδος</translation>
    </message>
    <message>
        <source>No action and no customer found</source>
        <translation>Δεν βρέθηκε ούτε ενέργεια ούτε πελάτης</translation>
    </message>
</context>
<context>
    <name>Pistis::ContactTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Αριθμός ή διεύθυνση</translation>
    </message>
</context>
<context>
    <name>Pistis::ContactsEditor</name>
    <message>
        <source>&amp;Phones, e-mails, addresses</source>
        <translation>&amp;Τηλέφωνα, email, διευθύνσεις</translation>
    </message>
    <message>
        <source>F2 changes the label or the value in place, Delete removes the row</source>
        <translation>Με το F2 αλλάζετε την ετικέτα ή την τιμή επί τόπου, με το Delete αφαιρείτε τη γραμμή</translation>
    </message>
    <message>
        <source>Kind of the new one</source>
        <translation>Είδος του νέου</translation>
    </message>
    <message>
        <source>Label of the new one</source>
        <translation>Ετικέτα του νέου</translation>
    </message>
    <message>
        <source>Work, home or a word of your own</source>
        <translation>Εργασία, σπίτι ή μια δική σας λέξη</translation>
    </message>
    <message>
        <source>New number or address</source>
        <translation>Νέος αριθμός ή νέα διεύθυνση</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Αριθμός ή διεύθυνση</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσθήκ&amp;η</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Αφαίρ&amp;εση</translation>
    </message>
    <message>
        <source>Phones, e-mails, addresses</source>
        <translation>Τηλέφωνα, email, διευθύνσεις</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldDialog</name>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Όνο&amp;μα</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Είδος</translation>
    </message>
    <message>
        <source>&amp;Values, one on each line</source>
        <translation>&amp;Τιμές, μία σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Νέο πεδίο</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read in this way. They stay as they are and are back with the earlier type.</source>
        <translation>
            <numerusform>%n τιμή δεν διαβάζεται με αυτόν τον τρόπο. Μένει όπως είναι και επανέρχεται με το προηγούμενο είδος.</numerusform>
            <numerusform>%n τιμές δεν διαβάζονται με αυτόν τον τρόπο. Μένουν όπως είναι και επανέρχονται με το προηγούμενο είδος.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldModel</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Τιμές</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>Δικά σας πεδία</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Νέο…</translation>
    </message>
    <message>
        <source>Define a new field (Ins)</source>
        <translation>Ορισμός νέου πεδίου (Ins)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Επεξεργασία…</translation>
    </message>
    <message>
        <source>Change name, type or values (F2)</source>
        <translation>Αλλαγή ονόματος, είδους ή τιμών (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Delete this field (Del)</source>
        <translation>Διαγραφή του πεδίου (Del)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Πάνω</translation>
    </message>
    <message>
        <source>One place up (Ctrl+Up)</source>
        <translation>Μία θέση πάνω (Ctrl+Πάνω)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Κά&amp;τω</translation>
    </message>
    <message>
        <source>One place down (Ctrl+Down)</source>
        <translation>Μία θέση κάτω (Ctrl+Κάτω)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>What you want to know of every customer and the form does not ask, such as the day of delivery.</source>
        <translation>Ό,τι θέλετε να γνωρίζετε για κάθε πελάτη και δεν το ζητά η φόρμα, όπως η ημέρα παράδοσης.</translation>
    </message>
    <message>
        <source>These stand in the form and on the page of every customer.</source>
        <translation>Αυτά εμφανίζονται στη φόρμα και στη σελίδα κάθε πελάτη.</translation>
    </message>
    <message>
        <source>Deleted. What customers hold in it stays: Ctrl+Z or “Deleted records” brings both back.</source>
        <translation>Διαγράφηκε. Οι τιμές των πελατών διατηρούνται: με Ctrl+Z ή από τις «Διαγραμμένες εγγραφές» επανέρχονται και τα δύο.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerBrowser</name>
    <message>
        <source>Parts of the agenda</source>
        <translation>Τμήματα της ατζέντας</translation>
    </message>
    <message>
        <source>Days to drop a visit on</source>
        <translation>Ημέρες για μεταφορά επίσκεψης</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Ποιοι πελάτες</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Εύρεση…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Εύρεση πελάτη</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Narrow the list (Ctrl+Shift+F)</source>
        <translation>Περιορισμός της λίστας (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέος</translation>
    </message>
    <message>
        <source>New customer (Ctrl+N)</source>
        <translation>Νέος πελάτης (Ctrl+N)</translation>
    </message>
    <message>
        <source>back to the agenda</source>
        <translation>επιστροφή στην ατζέντα</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerDesk</name>
    <message numerus="yes">
        <source>%n customer(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Διαγράφηκε %n πελάτης. Με Ctrl+Z επανέρχεται.</numerusform>
            <numerusform>Διαγράφηκαν %n πελάτες. Με Ctrl+Z επανέρχονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>επιλέξτε πρώτα έναν πελάτη</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings the customer back.</source>
        <translation>Ο πελάτης «%1» διαγράφηκε. Με Ctrl+Z επανέρχεται.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>Ίσως υπάρχει ήδη</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFieldsEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>Όν&amp;ομα</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Στάδιο</translation>
    </message>
    <message>
        <source>S&amp;egment</source>
        <translation>&amp;Κατηγορία</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Υπεύθυνος</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Περιοχή</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>Α&amp;ξιολόγηση</translation>
    </message>
    <message>
        <source>How much this customer counts: A most, D least</source>
        <translation>Πόσο σημαντικός είναι ο πελάτης: A ο πιο σημαντικός, D ο λιγότερο σημαντικός</translation>
    </message>
    <message>
        <source>&amp;First contact</source>
        <translation>Πρώτη επα&amp;φή</translation>
    </message>
    <message>
        <source>R&amp;hythm</source>
        <translation>&amp;Ρυθμός επαφής</translation>
    </message>
    <message>
        <source>Longest &amp;gap</source>
        <translation>Όρ&amp;ιο σιωπής</translation>
    </message>
    <message>
        <source>Silence beyond this many days is shown in red</source>
        <translation>Σιωπή πέρα από τόσες ημέρες φαίνεται με κόκκινο</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Ση&amp;μείωση</translation>
    </message>
    <message>
        <source>No longer a &amp;customer</source>
        <translation>&amp;Διακοπή συνεργασίας</translation>
    </message>
    <message>
        <source>L&amp;ost on</source>
        <translation>Απώ&amp;λεια στις</translation>
    </message>
    <message>
        <source>No: still with us</source>
        <translation>Όχι: παραμένει πελάτης</translation>
    </message>
    <message>
        <source>as the segment or the book</source>
        <translation>όπως η κατηγορία ή το βιβλίο</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>as the segment or the book, else twice the rhythm</source>
        <translation>όπως η κατηγορία ή το βιβλίο, αλλιώς ο διπλάσιος ρυθμός</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>δεν σημειώθηκε</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Πρόσωπο ή επι&amp;χείρηση</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Ανήκει σε</translation>
    </message>
    <message>
        <source>The organisation that this customer is part of; may stay empty</source>
        <translation>Η επιχείρηση στην οποία ανήκει ο πελάτης· μπορεί να μείνει κενό</translation>
    </message>
    <message>
        <source>First felt sli&amp;pping on</source>
        <translation>Πρώτη α&amp;νησυχία στις</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Days without contact</source>
        <translation>Ημέρες χωρίς επαφή</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Every owner</source>
        <translation>Κάθε υπεύθυνος</translation>
    </message>
    <message>
        <source>Every segment</source>
        <translation>Κάθε κατηγορία</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Κάθε περιοχή</translation>
    </message>
    <message>
        <source>Contacted at any time</source>
        <translation>Επαφή οποτεδήποτε</translation>
    </message>
    <message>
        <source>No contact for </source>
        <comment>followed by a number of days</comment>
        <translation>Χωρίς επαφή για </translation>
    </message>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Every rating</source>
        <translation>Κάθε αξιολόγηση</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκευμένα</translation>
    </message>
    <message>
        <source>Save this filter (Ctrl+Shift+S) or choose a saved one</source>
        <translation>Αποθήκευση του φίλτρου (Ctrl+Shift+S) ή επιλογή ενός αποθηκευμένου</translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ό,τι δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>“%1” is no longer in the book; the list is not narrowed to it any more.</source>
        <translation>Το «%1» δεν υπάρχει πια στο βιβλίο· η λίστα δεν περιορίζεται πλέον σε αυτό.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Κάθε ετικέτα</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerFinder</name>
    <message numerus="yes">
        <source>%n customer(s) who may be entered twice</source>
        <translation>
            <numerusform>%n πελάτης που ίσως έχει καταχωριστεί δύο φορές</numerusform>
            <numerusform>%n πελάτες που ίσως έχουν καταχωριστεί δύο φορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with the tag “%1”</source>
        <translation>
            <numerusform>%n πελάτης με την ετικέτα «%1»</numerusform>
            <numerusform>%n πελάτες με την ετικέτα «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Add your first customer</source>
        <translation>Προσθήκη του πρώτου σας πελάτη</translation>
    </message>
    <message>
        <source>Your customers will stand here, the most urgent first.</source>
        <translation>Εδώ θα βρίσκονται οι πελάτες σας, πρώτα οι πιο επείγοντες.</translation>
    </message>
    <message>
        <source>No customer fits.</source>
        <translation>Κανένας πελάτης δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Καταγραφή επίσκεψης</translation>
    </message>
    <message>
        <source>Log a visit (Ctrl+L)</source>
        <translation>Καταγραφή επίσκεψης (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Εμφάνιση όλης της λίστας</translation>
    </message>
    <message>
        <source>Look among all customers</source>
        <translation>Αναζήτηση σε όλους τους πελάτες</translation>
    </message>
    <message>
        <source>No customer in this list fits.</source>
        <translation>Κανένας πελάτης αυτής της λίστας δεν ταιριάζει.</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerListModel</name>
    <message>
        <source>Beyond the limit</source>
        <translation>Πέρα από το όριο</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerPage</name>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Edit this customer (F2)</source>
        <translation>Επεξεργασία αυτού του πελάτη (F2)</translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation>Επίσκεψη</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Record what the customer asked</source>
        <translation>Καταγραφή του αιτήματος του πελάτη</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Record what was promised</source>
        <translation>Καταγραφή της υπόσχεσης που δόθηκε</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Ιστορικό του πελάτη</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Απάντηση…</translation>
    </message>
    <message>
        <source>Close request</source>
        <translation>Κλείσιμο αιτήματος</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Τηρήθηκε</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Αθετήθηκε</translation>
    </message>
    <message>
        <source>New day…</source>
        <translation>Νέα ημέρα…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Επιλέξτε πελάτη</translation>
    </message>
    <message>
        <source>What can be done with the entry</source>
        <translation>Τι μπορείτε να κάνετε με την εγγραφή</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Προγραμματισμός…</translation>
    </message>
    <message>
        <source>Plan the next contact (Ctrl+Shift+L)</source>
        <translation>Προγραμματισμός της επόμενης επαφής (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Αναβολή</translation>
    </message>
    <message>
        <source>Let the next step rest for some days (Ctrl+T)</source>
        <translation>Αναβολή του επόμενου βήματος για μερικές ημέρες (Ctrl+T)</translation>
    </message>
    <message>
        <source>Cancelled…</source>
        <translation>Ακυρώθηκε…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Μεταφορά…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>Contacts of this quarter, answers, promises kept</source>
        <translation>Επαφές του τριμήνου, απαντήσεις, υποσχέσεις που τηρήθηκαν</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Αναμονή για τον πελάτη</translation>
    </message>
    <message>
        <source>Waits no longer</source>
        <translation>Τέλος αναμονής</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Άνοιγμα ξανά</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Ανάθεση…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Διπλό αίτημα</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Αποσύρθηκε</translation>
    </message>
    <message>
        <source>How to reach the customer</source>
        <translation>Στοιχεία επικοινωνίας του πελάτη</translation>
    </message>
    <message>
        <source>The customer no longer wants it</source>
        <translation>Ο πελάτης δεν το θέλει πια</translation>
    </message>
    <message>
        <source>Answer the request…</source>
        <translation>Απάντηση στο αίτημα…</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Η υπόσχεση τηρήθηκε</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Η υπόσχεση αθετήθηκε</translation>
    </message>
    <message>
        <source>New day for the promise…</source>
        <translation>Νέα ημέρα για την υπόσχεση…</translation>
    </message>
    <message>
        <source>Edit the entry…</source>
        <translation>Επεξεργασία της εγγραφής…</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Διαγραφή της εγγραφής</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Δικά σας πεδία</translation>
    </message>
    <message>
        <source>Log a visit (Ctrl+L)</source>
        <translation>Καταγραφή επίσκεψης (Ctrl+L)</translation>
    </message>
    <message>
        <source>All words of the chosen entry</source>
        <translation>Όλο το κείμενο της επιλεγμένης εγγραφής</translation>
    </message>
    <message>
        <source>What of the history is shown</source>
        <translation>Τι δείχνει το ιστορικό</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Record what is to be done (Ctrl+J)</source>
        <translation>Καταγράψτε τι πρέπει να γίνει (Ctrl+J)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Η εργασία ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Άρχισε</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Η εργασία άρχισε</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Αναβολή…</translation>
    </message>
    <message>
        <source>Put the task off…</source>
        <translation>Αναβολή της εργασίας…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Η εργασία ακυρώθηκε</translation>
    </message>
    <message>
        <source>The task is not needed any more</source>
        <translation>Η εργασία δεν χρειάζεται πια</translation>
    </message>
</context>
<context>
    <name>Pistis::CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Some letters of the name…</source>
        <translation>Μερικά γράμματα του ονόματος…</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Πελάτες που βρέθηκαν</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Δεν βρέθηκε πελάτης</translation>
    </message>
</context>
<context>
    <name>Pistis::DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>New day of the promise</source>
        <translation>Νέα ημέρα της υπόσχεσης</translation>
    </message>
    <message>
        <source>Plan the next contact</source>
        <translation>Προγραμματισμός της επόμενης επαφής</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Αναβολή έως</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ημέρα</translation>
    </message>
    <message>
        <source>When the promise was kept</source>
        <translation>Πότε τηρήθηκε η υπόσχεση</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Μεταφορά σε άλλη ημέρα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>When the task was done</source>
        <translation>Πότε ολοκληρώθηκε η εργασία</translation>
    </message>
    <message>
        <source>Put the task off until</source>
        <translation>Αναβολή της εργασίας έως</translation>
    </message>
</context>
<context>
    <name>Pistis::DayEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
</context>
<context>
    <name>Pistis::DayLine</name>
    <message>
        <source>day/month/year</source>
        <translation>ημέρα/μήνας/έτος</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Ημερολόγιο (Alt+Κάτω)</translation>
    </message>
</context>
<context>
    <name>Pistis::DayStrip</name>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
</context>
<context>
    <name>Pistis::DaysDelegate</name>
    <message>
        <source>none of its own</source>
        <translation>κανένα δικό της</translation>
    </message>
</context>
<context>
    <name>Pistis::DeletedModel</name>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Από</translation>
    </message>
</context>
<context>
    <name>Pistis::DismissDialog</name>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Απόρριψη της πρότασης</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Λόγος</translation>
    </message>
    <message>
        <source>It does not come again for this cause. A new request, another due day or a longer silence is a new cause. The review of the week keeps it with its reason.</source>
        <translation>Δεν θα εμφανιστεί ξανά για την ίδια αιτία. Ένα νέο αίτημα, μια άλλη προθεσμία ή μια μεγαλύτερη σιωπή είναι νέα αιτία. Η ανασκόπηση της εβδομάδας την κρατά μαζί με τον λόγο.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Α&amp;πόρριψη</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Έγινε ήδη</translation>
    </message>
    <message>
        <source>Agreed otherwise with the customer</source>
        <translation>Συμφωνήθηκε αλλιώς με τον πελάτη</translation>
    </message>
    <message>
        <source>The customer wants to be left alone</source>
        <translation>Ο πελάτης δεν θέλει ενόχληση</translation>
    </message>
    <message>
        <source>Somebody else does it</source>
        <translation>Το αναλαμβάνει κάποιος άλλος</translation>
    </message>
    <message>
        <source>Not worth it now</source>
        <translation>Δεν αξίζει τον κόπο τώρα</translation>
    </message>
</context>
<context>
    <name>Pistis::DismissedModel</name>
    <message>
        <source>Dismissed</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Πρόταση</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
</context>
<context>
    <name>Pistis::DoseChart</name>
    <message>
        <source>Lost in a year</source>
        <translation>Απώλειες σε έναν χρόνο</translation>
    </message>
    <message>
        <source>Are customers who are visited more often lost less often?</source>
        <translation>Χάνονται σπανιότερα οι πελάτες που δέχονται συχνότερα επισκέψεις;</translation>
    </message>
    <message>
        <source>No customer has been lost so far, so there is nothing to compare.</source>
        <translation>Δεν έχει χαθεί κανένας πελάτης ως τώρα, άρα δεν υπάρχει τι να συγκριθεί.</translation>
    </message>
    <message numerus="yes">
        <source>%1 visits in %2 days: %3% lost in a year (%4% to %5%), %n loss(es)</source>
        <translation>
            <numerusform>Επισκέψεις σε %2 ημέρες: %1· χάθηκαν σε έναν χρόνο: %3% (%4% έως %5%), %n απώλεια</numerusform>
            <numerusform>Επισκέψεις σε %2 ημέρες: %1· χάθηκαν σε έναν χρόνο: %3% (%4% έως %5%), %n απώλειες</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits in %1 days</source>
        <translation>Επισκέψεις σε %1 ημέρες</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Απώλειες</translation>
    </message>
    <message>
        <source>Lost in a year (%)</source>
        <translation>Απώλειες σε έναν χρόνο (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>τουλάχιστον (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>το πολύ (%)</translation>
    </message>
    <message>
        <source>Too few losses to read</source>
        <translation>Πολύ λίγες απώλειες για συμπέρασμα</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Visits in %1 days (grey: too few losses, dashes: smoothed)</source>
        <translation>Επισκέψεις σε %1 ημέρες (γκρι: λίγες απώλειες, – –: εξομάλυνση)</translation>
    </message>
    <message>
        <source>Visits in %1 days (grey: too few losses to read)</source>
        <translation>Επισκέψεις σε %1 ημέρες (γκρι: πολύ λίγες απώλειες)</translation>
    </message>
</context>
<context>
    <name>Pistis::EncodingBox</name>
    <message>
        <source>as detected: %1</source>
        <translation>όπως εντοπίστηκε: %1</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>όπως εντοπίστηκε</translation>
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
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Not sent…</source>
        <translation>Δεν στάλθηκε…</translation>
    </message>
    <message>
        <source>Not held…</source>
        <translation>Δεν έγινε…</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceDesk</name>
    <message>
        <source>Folder for the rows and the script</source>
        <translation>Φάκελος για τις γραμμές και το αρχείο εντολών</translation>
    </message>
    <message>
        <source>The rows and the script check.R are in %1. Run it there with: Rscript check.R</source>
        <translation>Οι γραμμές και το αρχείο εντολών check.R βρίσκονται στον φάκελο %1. Εκτελέστε το αρχείο εκεί με: Rscript check.R</translation>
    </message>
    <message>
        <source>It prints the numbers of the charts, which are not adjusted for how often each customer is usually visited; the sentence at the top is.</source>
        <translation>Εμφανίζει τους αριθμούς των διαγραμμάτων χωρίς προσαρμογή στο πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης· η πρόταση στην κορυφή έχει αυτή την προσαρμογή.</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceFilters</name>
    <message>
        <source>Whose customers</source>
        <translation>Ποιανού πελάτες</translation>
    </message>
    <message>
        <source>Which segment</source>
        <translation>Ποια κατηγορία</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Ποια περίοδος</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Με προσαρμογή</translation>
    </message>
    <message>
        <source>Would chance do this?…</source>
        <translation>Θα το έκανε και η τύχη;…</translation>
    </message>
    <message>
        <source>Deals your visits out anew, so that there is certainly no link, and looks what each chart would have found</source>
        <translation>Μοιράζει τις επισκέψεις σας από την αρχή, ώστε σίγουρα να μην υπάρχει συσχέτιση, και δείχνει τι θα έβρισκε κάθε διάγραμμα</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Πρώτη ημέρα της περιόδου</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Τελευταία ημέρα της περιόδου</translation>
    </message>
    <message>
        <source>Everyone&apos;s customers</source>
        <translation>Όλοι οι υπεύθυνοι</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Όλες οι κατηγορίες</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Όλο το ημερολόγιο</translation>
    </message>
    <message numerus="yes">
        <source>The last %n year(s)</source>
        <translation>
            <numerusform>Το τελευταίο %n έτος</numerusform>
            <numerusform>Τα τελευταία %n έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Από … έως …</translation>
    </message>
    <message>
        <source>Not taken: the first day comes after the last. Choose an earlier first or a later last day.</source>
        <translation>Δεν ισχύει: η πρώτη ημέρα είναι μετά την τελευταία. Επιλέξτε νωρίτερη πρώτη ή αργότερη τελευταία ημέρα.</translation>
    </message>
    <message>
        <source>No effect: it takes half a year of log, and losses enough, to know how often each customer is usually visited</source>
        <translation>Δεν έχει αποτέλεσμα: για να είναι γνωστό πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης, χρειάζονται ημερολόγιο μισού έτους και αρκετές απώλειες</translation>
    </message>
    <message>
        <source>Adjusted for how often each customer is usually visited, so that a good customer who is always visited often does not count as a result of visiting</source>
        <translation>Με προσαρμογή στο πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης, ώστε ένας καλός πελάτης που τον επισκέπτεστε πάντα συχνά να μη μετρά ως αποτέλεσμα των επισκέψεων</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Το τελευταίο έτος</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>Check with R…</source>
        <translation>Έλεγχος με το R…</translation>
    </message>
    <message>
        <source>Writes the rows of the analysis and a script for the free program R that comes to the same numbers</source>
        <translation>Γράφει τις γραμμές της ανάλυσης και ένα αρχείο εντολών για το ελεύθερο πρόγραμμα R, που καταλήγει στους ίδιους αριθμούς</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Διαγράμματα</translation>
    </message>
</context>
<context>
    <name>Pistis::EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
</context>
<context>
    <name>Pistis::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Τι:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Μορφή:</translation>
    </message>
    <message>
        <source>Mark as UTF-8, so that &amp;spreadsheets show Greek</source>
        <translation>Σήμανση ως UTF-8, ώστε τα &amp;λογιστικά φύλλα να δείχνουν ελληνικά</translation>
    </message>
    <message>
        <source>Seal with a &amp;passphrase</source>
        <translation>&amp;Σφράγιση με φράση πρόσβασης</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>&amp;Φράση πρόσβασης:</translation>
    </message>
    <message>
        <source>The same a&amp;gain:</source>
        <translation>&amp;Η ίδια ξανά:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Αρχείο:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Επιλογή του αρχείου</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Α&amp;κύρωση</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Εξαγωγή</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ατζέντα</translation>
    </message>
    <message>
        <source>The whole book, sealed</source>
        <translation>Ολόκληρο το βιβλίο, σφραγισμένο</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Πίνακας (CSV)</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>Κάρτες vCard 3.0</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>Κάρτες vCard 4.0</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Ημερολόγιο (iCalendar)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Εγγραφή σε</translation>
    </message>
    <message>
        <source>Semicolon (;) &amp;between the columns, as Greek spreadsheets expect</source>
        <translation>Ερωτηματικό (;) α&amp;νάμεσα στις στήλες, όπως στα ελληνικά λογιστικά φύλλα</translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Επισκέψεις, υποσχέσεις και εργασίες</translation>
    </message>
    <message>
        <source>several words; a short one can be guessed</source>
        <translation>μερικές λέξεις· μία σύντομη μαντεύεται</translation>
    </message>
</context>
<context>
    <name>Pistis::FaultModel</name>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Τι δεν είναι σωστό</translation>
    </message>
</context>
<context>
    <name>Pistis::FindingsModel</name>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a lesson, a sentence in it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”, another form: %2</source>
        <comment>title of a lesson, a sentence in it</comment>
        <translation>«%1», άλλος τύπος: %2</translation>
    </message>
</context>
<context>
    <name>Pistis::FirstPage</name>
    <message>
        <source>A lesson about keeping customers, your own customers beside it, and charts that show honestly what your log says. Everything stays on this computer.</source>
        <translation>Ένα μάθημα για τη διατήρηση των πελατών, οι δικοί σας πελάτες δίπλα του και διαγράμματα που δείχνουν έντιμα τι λέει το ημερολόγιό σας. Όλα μένουν σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Start my &amp;own book</source>
        <translation>Έναρξη του δικού μου &amp;βιβλίου</translation>
    </message>
    <message>
        <source>An empty book for your customers, visits, requests and promises.</source>
        <translation>Ένα κενό βιβλίο για τους πελάτες, τις επισκέψεις, τα αιτήματα και τις υποσχέσεις σας.</translation>
    </message>
    <message>
        <source>Open the &amp;practice book</source>
        <translation>Άνοιγμα του βιβλίου ε&amp;ξάσκησης</translation>
    </message>
    <message>
        <source>Two hundred invented customers and three years of work with them, to try everything without risk.</source>
        <translation>Διακόσιοι επινοημένοι πελάτες και τρία χρόνια δουλειάς μαζί τους, για να δοκιμάσετε τα πάντα χωρίς κίνδυνο.</translation>
    </message>
</context>
<context>
    <name>Pistis::GapChart</name>
    <message numerus="yes">
        <source>Within %n day(s): %1% of visits were followed by the next</source>
        <translation>
            <numerusform>Μέσα σε %n ημέρα ακολούθησε νέα επίσκεψη στο %1% των περιπτώσεων</numerusform>
            <numerusform>Μέσα σε %n ημέρες ακολούθησε νέα επίσκεψη στο %1% των περιπτώσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since a visit</source>
        <translation>Ημέρες από μια επίσκεψη</translation>
    </message>
    <message>
        <source>Visits not yet followed</source>
        <translation>Επισκέψεις χωρίς επόμενη ως τότε</translation>
    </message>
    <message>
        <source>Followed on that day</source>
        <translation>Με επόμενη εκείνη την ημέρα</translation>
    </message>
    <message>
        <source>Followed by then (%)</source>
        <translation>Με επόμενη ως τότε (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>τουλάχιστον (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>το πολύ (%)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 within %n day(s)</source>
        <translation>
            <numerusform>%1 στις 100 μέσα σε %n ημέρα</numerusform>
            <numerusform>%1 στις 100 μέσα σε %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Followed by the next visit</source>
        <translation>Ακολούθησε επόμενη επίσκεψη</translation>
    </message>
    <message>
        <source>How much time passes between visits?</source>
        <translation>Πόσος χρόνος περνά ανάμεσα στις επισκέψεις;</translation>
    </message>
    <message>
        <source>The curve will stand here once at least %1 visits have been followed by another.</source>
        <translation>Εδώ θα εμφανιστεί η καμπύλη, μόλις τουλάχιστον %1 επισκέψεις αποκτήσουν επόμενη.</translation>
    </message>
    <message>
        <source>Half of the visits are followed by the next within %1 days, 80 of 100 within %2</source>
        <translation>Στις μισές επισκέψεις η επόμενη ακολουθεί μέσα σε %1 ημέρες, στις 80 από τις 100 μέσα σε %2</translation>
    </message>
</context>
<context>
    <name>Pistis::HandoutBox</name>
    <message>
        <source>Handout</source>
        <translation>Φυλλάδιο</translation>
    </message>
    <message>
        <source>My &amp;notes below their sentences</source>
        <translation>Οι &amp;σημειώσεις μου κάτω από τις προτάσεις τους</translation>
    </message>
    <message>
        <source>&amp;Lines for handwriting after each part</source>
        <translation>Γ&amp;ραμμές για χειρόγραφες σημειώσεις μετά από κάθε ενότητα</translation>
    </message>
    <message>
        <source>The &amp;questions of the quiz</source>
        <translation>Οι ερωτήσεις του κ&amp;ουίζ</translation>
    </message>
    <message>
        <source>The &amp;answers, on a page of their own</source>
        <translation>Οι απα&amp;ντήσεις, σε ξεχωριστή σελίδα</translation>
    </message>
    <message>
        <source>&amp;Gaps to fill in, their words on a page of their own</source>
        <translation>&amp;Κενά για συμπλήρωση, με τις λέξεις τους σε ξεχωριστή σελίδα</translation>
    </message>
</context>
<context>
    <name>Pistis::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Κείμενο βοήθειας</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the help text: &quot;en&quot; or &quot;el&quot;.</extracomment>
        <translation>el</translation>
    </message>
    <message>
        <source>&amp;Find in the help:</source>
        <translation>&amp;Εύρεση στη βοήθεια:</translation>
    </message>
    <message>
        <source>a word; Enter goes to the next place</source>
        <translation>μια λέξη· με Enter στο επόμενο σημείο</translation>
    </message>
    <message>
        <source>not in the help</source>
        <translation>δεν υπάρχει στη βοήθεια</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>Pistis::HistoryDesk</name>
    <message>
        <source>%1 and %2 are one customer now. Ctrl+Z takes it back.</source>
        <translation>«%1» και «%2» είναι πλέον ένας πελάτης. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again. Ctrl+Z takes it back.</source>
        <translation>«%1» είναι πάλι ξεχωριστός πελάτης. Με Ctrl+Z αναιρείται.</translation>
    </message>
</context>
<context>
    <name>Pistis::HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation>Όλες οι καταχωρίσεις</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Εκκρεμείς</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Επισκέψεις</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Υποσχέσεις</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Εργασίες</translation>
    </message>
</context>
<context>
    <name>Pistis::HolidayEditor</name>
    <message>
        <source>Holidays of the &amp;year</source>
        <translation>Αργίες του έτο&amp;υς</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>Αργίες του έτους</translation>
    </message>
    <message>
        <source>Space keeps a public holiday or makes it a working day, Delete removes an own day</source>
        <translation>Με το πλήκτρο διαστήματος μια επίσημη αργία τηρείται ή γίνεται εργάσιμη, με Delete διαγράφεται μια δική σας</translation>
    </message>
    <message>
        <source>Day of the new one</source>
        <translation>Ημέρα της νέας αργίας</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Όνομα της νέας αργίας</translation>
    </message>
    <message>
        <source>Own day off, for instance a local feast</source>
        <translation>Δική σας αργία, π.χ. τοπική εορτή</translation>
    </message>
    <message>
        <source>e&amp;very year</source>
        <translation>κάθε χρό&amp;νο</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Add day</source>
        <translation>Προσθήκη &amp;ημέρας</translation>
    </message>
    <message>
        <source>&amp;Delete day</source>
        <translation>Διαγρα&amp;φή ημέρας</translation>
    </message>
</context>
<context>
    <name>Pistis::HolidayModel</name>
    <message>
        <source>a working day</source>
        <translation>εργάσιμη ημέρα</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>επίσημη αργία</translation>
    </message>
    <message>
        <source>own, every year</source>
        <translation>δική σας, κάθε χρόνο</translation>
    </message>
    <message>
        <source>own, once</source>
        <translation>δική σας, μία φορά</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Αργία</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Μετρά ως</translation>
    </message>
</context>
<context>
    <name>Pistis::HoursEditor</name>
    <message>
        <source>Open on %1</source>
        <translation>Ανοιχτά: %1</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, από</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, έως</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportArticleDialog</name>
    <message>
        <source>Import article</source>
        <translation>Εισαγωγή άρθρου</translation>
    </message>
    <message>
        <source>The Greek text as it will be read:</source>
        <translation>Το ελληνικό κείμενο όπως θα διαβάζεται:</translation>
    </message>
    <message>
        <source>The English text as it will be read:</source>
        <translation>Το αγγλικό κείμενο όπως θα διαβάζεται:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Ε&amp;ισαγωγή</translation>
    </message>
    <message>
        <source>&amp;Greek text:</source>
        <translation>&amp;Ελληνικό κείμενο:</translation>
    </message>
    <message>
        <source>&amp;English text:</source>
        <translation>Α&amp;γγλικό κείμενο:</translation>
    </message>
    <message>
        <source>&amp;What will be removed or repaired; tick what to leave as it is:</source>
        <translation>Τι θα παραλειφθεί ή θα &amp;διορθωθεί· σημειώστε ό,τι θέλετε να μείνει όπως είναι:</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>Ελληνικό κείμενο</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>Αγγλικό κείμενο</translation>
    </message>
    <message>
        <source>&amp;Nothing will be removed or repaired.</source>
        <translation>Δεν θα παραλειφθεί και δεν θα &amp;διορθωθεί τίποτα.</translation>
    </message>
    <message>
        <source>The beginning of the Greek text as it will be read:</source>
        <translation>Η αρχή του ελληνικού κειμένου όπως θα διαβάζεται:</translation>
    </message>
    <message>
        <source>The beginning of the English text as it will be read:</source>
        <translation>Η αρχή του αγγλικού κειμένου όπως θα διαβάζεται:</translation>
    </message>
    <message>
        <source>What will be removed or repaired</source>
        <translation>Τι θα αφαιρεθεί ή θα διορθωθεί</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportBatchModel</name>
    <message>
        <source>taken back</source>
        <translation>αναιρέθηκε</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Αλλαγμένα</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportDialog</name>
    <message>
        <source>Import customers or visits</source>
        <translation>Εισαγωγή πελατών ή επισκέψεων</translation>
    </message>
    <message>
        <source>The file &amp;holds:</source>
        <translation>Το αρχείο &amp;περιέχει:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>&amp;Lines with a fault:</source>
        <translation>Γραμ&amp;μές με σφάλμα:</translation>
    </message>
    <message>
        <source>Leave these lines out and import the &amp;rest</source>
        <translation>Παράλειψη αυτών των γραμμών και εισαγωγή των &amp;υπόλοιπων</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Α&amp;κύρωση</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Ε&amp;ισαγωγή</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Αρχείο:</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Επιλογή του αρχείου</translation>
    </message>
    <message>
        <source>&amp;Days like 03/04/2026:</source>
        <translation>&amp;Ημερομηνίες όπως 03/04/2026:</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>επιλέξτε</translation>
    </message>
    <message>
        <source>3 April: the day comes first</source>
        <translation>3 Απριλίου: πρώτα η ημέρα</translation>
    </message>
    <message>
        <source>4 March: the month comes first</source>
        <translation>4 Μαρτίου: πρώτα ο μήνας</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Απο&amp;θήκευση της λίστας…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Αρχείο για εισαγωγή</translation>
    </message>
    <message>
        <source>Tables, vCards, calendars (*.csv *.tsv *.txt *.vcf *.ics);;All files (*)</source>
        <translation>Πίνακες, vCard, ημερολόγια (*.csv *.tsv *.txt *.vcf *.ics);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Save the list of faults</source>
        <translation>Αποθήκευση της λίστας των σφαλμάτων</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Αρχεία CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Letters:</source>
        <translation>Κω&amp;δικοποίηση:</translation>
    </message>
    <message>
        <source>The first &amp;lines:</source>
        <translation>Οι πρώ&amp;τες γραμμές:</translation>
    </message>
    <message>
        <source>Colu&amp;mns are separated by:</source>
        <translation>Οι στήλες &amp;χωρίζονται με:</translation>
    </message>
    <message>
        <source>Columns &amp;not known:</source>
        <translation>Ά&amp;γνωστες στήλες:</translation>
    </message>
    <message>
        <source>How lines were &amp;taken:</source>
        <translation>Πώς διαβάστηκαν &amp;ορισμένες γραμμές:</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the import back, or “Imports…” at any time.</source>
        <translation>Η εισαγωγή αναιρείται με Ctrl+Z ή, οποτεδήποτε, από τις «Εισαγωγές…».</translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Επισκέψεις, υποσχέσεις και εργασίες</translation>
    </message>
    <message>
        <source>&amp;What comes in:</source>
        <translation>Τι θα &amp;εισαχθεί:</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportReading</name>
    <message>
        <source>as detected</source>
        <translation>όπως εντοπίστηκε</translation>
    </message>
    <message>
        <source>as detected: %1</source>
        <translation>όπως εντοπίστηκε: %1</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>όπως βρέθηκε: %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>επιλέξτε</translation>
    </message>
</context>
<context>
    <name>Pistis::ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Εισαγωγές</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Αναίρε&amp;ση εισαγωγής</translation>
    </message>
    <message>
        <source>Nothing was imported into this book yet.</source>
        <translation>Δεν έχει εισαχθεί ακόμη τίποτα σε αυτό το βιβλίο.</translation>
    </message>
    <message>
        <source>What was imported into this book. Taking an import back deletes what it made and gives the fields that it changed their earlier values; what was changed since stays.</source>
        <translation>Όσα έχουν εισαχθεί σε αυτό το βιβλίο. Η αναίρεση μιας εισαγωγής διαγράφει όσα δημιούργησε και επαναφέρει τις προηγούμενες τιμές στα πεδία που άλλαξε· ό,τι άλλαξε στο μεταξύ μένει.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>Take back the import?</source>
        <translation>Αναίρεση της εισαγωγής;</translation>
    </message>
    <message>
        <source>&amp;Take back all the same</source>
        <translation>&amp;Αναίρεση παρ’ όλα αυτά</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) or task(s) written since about its customers would go with them.</source>
        <translation>
            <numerusform>%n επίσκεψη, αίτημα, υπόσχεση ή εργασία που γράφτηκε έκτοτε για τους πελάτες της θα χαθεί μαζί τους.</numerusform>
            <numerusform>%n επισκέψεις, αιτήματα, υποσχέσεις ή εργασίες που γράφτηκαν έκτοτε για τους πελάτες της θα χαθούν μαζί τους.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::IntervalChart</name>
    <message numerus="yes">
        <source>%1: %2% (%3% to %4%), of %n</source>
        <translation>
            <numerusform>%1: %2% (%3% έως %4%), επί συνόλου %n</numerusform>
            <numerusform>%1: %2% (%3% έως %4%), επί συνόλου %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλοι</translation>
    </message>
    <message>
        <source>Share, with the range that luck alone explains</source>
        <translation>Ποσοστό, με το διάστημα που εξηγείται μόνο από την τύχη</translation>
    </message>
    <message>
        <source>%1: too few to show</source>
        <translation>%1: πολύ λίγα στοιχεία</translation>
    </message>
    <message>
        <source>Each person&apos;s share will stand here once there is enough to show.</source>
        <translation>Εδώ θα φαίνεται το ποσοστό κάθε προσώπου, μόλις υπάρξουν αρκετά στοιχεία.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Ποσοστό (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>τουλάχιστον (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>το πολύ (%)</translation>
    </message>
    <message>
        <source>of</source>
        <translation>σε σύνολο</translation>
    </message>
</context>
<context>
    <name>Pistis::LagChart</name>
    <message>
        <source>Last %1 days left out: %2 (%3 to %4)</source>
        <translation>Χωρίς τις τελευταίες %1 ημέρες: %2 (%3 έως %4)</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>καμία συσχέτιση</translation>
    </message>
    <message>
        <source>Days before a loss that are left out</source>
        <translation>Ημέρες πριν από την απώλεια που δεν υπολογίζονται</translation>
    </message>
    <message>
        <source>Losses per extra visit (times)</source>
        <translation>Απώλειες ανά επιπλέον επίσκεψη (φορές)</translation>
    </message>
    <message>
        <source>Does the link hold when the last weeks before a loss are left out?</source>
        <translation>Ισχύει η συσχέτιση και χωρίς τις εβδομάδες πριν από την απώλεια;</translation>
    </message>
    <message>
        <source>Too few losses, or visits too much alike, to compare.</source>
        <translation>Πολύ λίγες απώλειες ή πολύ όμοιες επισκέψεις για να γίνει σύγκριση.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Απώλειες</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>τουλάχιστον</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>το πολύ</translation>
    </message>
    <message>
        <source>used</source>
        <comment>the delay that the sentence speaks of</comment>
        <translation>σε χρήση</translation>
    </message>
    <message>
        <source>Not adjusted for how often each customer is usually visited.</source>
        <translation>Δεν έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης.</translation>
    </message>
</context>
<context>
    <name>Pistis::LandmarkChart</name>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Ημέρες από την πρώτη επαφή</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Πελάτες που παρακολουθούνται ακόμη</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Απώλειες</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Παραμένουν πελάτες σας (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>τουλάχιστον (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>το πολύ (%)</translation>
    </message>
    <message>
        <source>more visits</source>
        <translation>περισσότερες επισκέψεις</translation>
    </message>
    <message>
        <source>fewer visits</source>
        <translation>λιγότερες επισκέψεις</translation>
    </message>
    <message>
        <source>Since the first contact (in brackets: still followed, more · fewer visits)</source>
        <translation>Από την πρώτη επαφή (πόσοι με πολλές · με λίγες)</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Παραμένουν πελάτες σας</translation>
    </message>
    <message>
        <source>Did customers with more visits at the beginning stay longer?</source>
        <translation>Έμειναν περισσότερο οι πελάτες με πιο πολλές επισκέψεις στην αρχή;</translation>
    </message>
    <message numerus="yes">
        <source>Two curves will stand here once there are at least %1 customers with more and %1 with fewer visits who have been with you for more than %n day(s).</source>
        <translation>
            <numerusform>Εδώ θα εμφανιστούν δύο καμπύλες, μόλις τουλάχιστον %1 πελάτες με περισσότερες και %1 με λιγότερες επισκέψεις συμπληρώσουν πάνω από %n ημέρα μαζί σας.</numerusform>
            <numerusform>Εδώ θα εμφανιστούν δύο καμπύλες, μόλις τουλάχιστον %1 πελάτες με περισσότερες και %1 με λιγότερες επισκέψεις συμπληρώσουν πάνω από %n ημέρες μαζί σας.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 visits</source>
        <translation>τουλάχιστον %1 επισκέψεις</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>κάτω από %1</translation>
    </message>
    <message>
        <source>Of 100 customers with at least %1 visits in days %2 to %3, %4 are still with you after %5; of 100 with fewer visits, %6</source>
        <translation>Στους 100 πελάτες με τουλάχιστον %1 επισκέψεις τις ημέρες %2 ως %3, παραμένουν %4 μετά από %5· με λιγότερες, %6</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): %1% still with you</source>
        <translation>
            <numerusform>Μετά από %n ημέρα: παραμένει το %1%</numerusform>
            <numerusform>Μετά από %n ημέρες: παραμένει το %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::LessonDesk</name>
    <message>
        <source>Ctrl+Shift+X repairs the pairs, and T goes to the next one to check.</source>
        <translation>Με Ctrl+Shift+X διορθώνετε τις αντιστοιχίσεις και με T πηγαίνετε στην επόμενη για έλεγχο.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonExport</name>
    <message>
        <source>Lesson packs (*.pistislesson)</source>
        <translation>Πακέτα μαθημάτων (*.pistislesson)</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Μεταφραστικές μνήμες (*.tmx)</translation>
    </message>
    <message>
        <source>Make the lesson&apos;s folder “%1” in</source>
        <translation>Πού θα δημιουργηθεί ο φάκελος «%1» του μαθήματος</translation>
    </message>
    <message>
        <source>Export the lesson</source>
        <translation>Εξαγωγή του μαθήματος</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonFindBar</name>
    <message>
        <source>&amp;Find in the lesson:</source>
        <translation>Εύρεσ&amp;η στο μάθημα:</translation>
    </message>
    <message>
        <source>a word in Greek or English</source>
        <translation>λέξη στα ελληνικά ή στα αγγλικά</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Προηγούμενο</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Το προηγούμενο σημείο (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Το επόμενο σημείο (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Κλείσιμο της αναζήτησης (Esc)</translation>
    </message>
    <message>
        <source>Found in all lessons</source>
        <translation>Τι βρέθηκε σε όλα τα μαθήματα</translation>
    </message>
    <message>
        <source>not in this lesson</source>
        <translation>δεν υπάρχει σε αυτό το μάθημα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>%1 of %2, another form</source>
        <translation>%1 από %2, άλλος τύπος</translation>
    </message>
    <message>
        <source>&amp;In all lessons</source>
        <translation>&amp;Σε όλα τα μαθήματα</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonInstall</name>
    <message>
        <source>“%1”, version %2, was here already.</source>
        <translation>Το μάθημα «%1», έκδοση %2, υπήρχε ήδη.</translation>
    </message>
    <message>
        <source>Installed: “%1”, version %2.</source>
        <translation>Εγκαταστάθηκε το μάθημα «%1», έκδοση %2.</translation>
    </message>
    <message>
        <source>Install a lesson</source>
        <translation>Εγκατάσταση μαθήματος</translation>
    </message>
    <message>
        <source>Lessons (*.pistislesson *.tmx);;All files (*)</source>
        <translation>Μαθήματα (*.pistislesson *.tmx);;Όλα τα αρχεία (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonLibraryDialog</name>
    <message>
        <source>Library of lessons</source>
        <translation>Βιβλιοθήκη μαθημάτων</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Μαθήματα</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Εγκατάσταση…</translation>
    </message>
    <message>
        <source>Take in a lesson pack, a folder or a translation memory (Ins)</source>
        <translation>Εγκατάσταση από πακέτο μαθήματος, φάκελο ή μεταφραστική μνήμη (Ins)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ε&amp;ξαγωγή…</translation>
    </message>
    <message>
        <source>Write the lesson to a file or a folder (Ctrl+E)</source>
        <translation>Αποθήκευση του μαθήματος σε αρχείο ή φάκελο (Ctrl+E)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Επα&amp;ναφορά</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Κ&amp;λείσιμο</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Ανάγνωση</translation>
    </message>
    <message>
        <source>Open the lesson (Enter)</source>
        <translation>Άνοιγμα του μαθήματος (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pack or translation memory…</source>
        <translation>&amp;Πακέτο ή μεταφραστική μνήμη…</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Φάκελος…</translation>
    </message>
    <message>
        <source>As a &amp;pack, one file…</source>
        <translation>Ως &amp;πακέτο, ένα αρχείο…</translation>
    </message>
    <message>
        <source>As a &amp;folder…</source>
        <translation>Ως &amp;φάκελος…</translation>
    </message>
    <message>
        <source>As a &amp;translation memory (TMX)…</source>
        <translation>Ως &amp;μεταφραστική μνήμη (TMX)…</translation>
    </message>
    <message>
        <source>Removed: %1. “Put back” brings it back, here also Ctrl+Z.</source>
        <translation>Το μάθημα «%1» αφαιρέθηκε. Επανέρχεται με το κουμπί «Επαναφορά» ή, σε αυτό το παράθυρο, με Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s). Enter opens one to read; packs, folders and translation memories that you drop here are installed.</source>
        <translation>
            <numerusform>%n μάθημα. Ανοίγει με Enter· πακέτα, φάκελοι και μεταφραστικές μνήμες που σύρετε εδώ εγκαθίστανται.</numerusform>
            <numerusform>%n μαθήματα. Το επιλεγμένο ανοίγει με Enter· πακέτα, φάκελοι και μεταφραστικές μνήμες που σύρετε εδώ εγκαθίστανται.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lesson comes with the program and cannot be removed.</source>
        <translation>Αυτό το μάθημα συνοδεύει το πρόγραμμα και δεν αφαιρείται.</translation>
    </message>
    <message>
        <source>Take the lesson out of the library (Del)</source>
        <translation>Αφαίρεση του μαθήματος από τη βιβλιοθήκη (Del)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Ε&amp;κδόσεις…</translation>
    </message>
    <message>
        <source>See all versions of the lesson, and read an older one again</source>
        <translation>Δείτε όλες τις εκδόσεις του μαθήματος και διαβάστε ξανά μια παλαιότερη</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>In lessons: %1</source>
        <translation>Σε μαθήματα: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNoteDesk</name>
    <message>
        <source>There is no sentence to note something on.</source>
        <translation>Δεν υπάρχει πρόταση για να σημειώσετε κάτι.</translation>
    </message>
    <message>
        <source>There is no sentence to bookmark.</source>
        <translation>Δεν υπάρχει πρόταση για σελιδοδείκτη.</translation>
    </message>
    <message>
        <source>The bookmark is gone. Ctrl+Z brings it back.</source>
        <translation>Ο σελιδοδείκτης αφαιρέθηκε. Το Ctrl+Z τον επαναφέρει.</translation>
    </message>
    <message>
        <source>Bookmarked. Ctrl+Shift+D lists what is noted in this lesson.</source>
        <translation>Ο σελιδοδείκτης μπήκε. Το Ctrl+Shift+D δείχνει όσα έχετε σημειώσει σε αυτό το μάθημα.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings the note back.</source>
        <translation>Διαγράφηκε. Το Ctrl+Z επαναφέρει τη σημείωση.</translation>
    </message>
    <message>
        <source>The lesson of this note is not on this computer.</source>
        <translation>Το μάθημα αυτής της σημείωσης δεν υπάρχει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The sentence of this note is no longer in the lesson.</source>
        <translation>Η πρόταση αυτής της σημείωσης δεν υπάρχει πια στο μάθημα.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNoteDialog</name>
    <message>
        <source>Note on a sentence</source>
        <translation>Σημείωση σε πρόταση</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Πρόταση</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Εί&amp;δος</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Κείμενο</translation>
    </message>
    <message>
        <source>C&amp;ustomer, if any</source>
        <translation>&amp;Πελάτης, αν υπάρχει</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>No customer is chosen. Choose one of those found, or clear the line.</source>
        <translation>Δεν έχει επιλεγεί πελάτης. Επιλέξτε έναν από όσους βρέθηκαν ή αδειάστε τη γραμμή.</translation>
    </message>
    <message>
        <source>&amp;Plan a contact…</source>
        <translation>Προγραμματισμός επα&amp;φής…</translation>
    </message>
    <message>
        <source>Plan the next contact with the customer of this note</source>
        <translation>Προγραμματίστε την επόμενη επαφή με τον πελάτη αυτής της σημείωσης</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNotesDialog</name>
    <message>
        <source>Notes and bookmarks of this lesson</source>
        <translation>Σημειώσεις και σελιδοδείκτες του μαθήματος</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Σημειώσεις και σελιδοδείκτες</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Επεξεργασία…</translation>
    </message>
    <message>
        <source>Change the words, the kind or the customer (F2)</source>
        <translation>Αλλαγή του κειμένου, του είδους ή του πελάτη (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Delete the note (Del); Ctrl+Z brings it back</source>
        <translation>Διαγραφή της σημείωσης (Del)· το Ctrl+Z την επαναφέρει</translation>
    </message>
    <message>
        <source>Show the c&amp;ustomer</source>
        <translation>Εμφάνιση του &amp;πελάτη</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Go to the sentence</source>
        <translation>&amp;Μετάβαση στην πρόταση</translation>
    </message>
    <message>
        <source>There are no notes or bookmarks in this lesson yet. Ctrl+Shift+O notes something on the marked sentence, Ctrl+D bookmarks it.</source>
        <translation>Δεν υπάρχουν ακόμη σημειώσεις ή σελιδοδείκτες σε αυτό το μάθημα. Με Ctrl+Shift+O σημειώνετε κάτι στην επισημασμένη πρόταση, με Ctrl+D βάζετε σελιδοδείκτη.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and bookmarks. Enter leads to the sentence.</source>
        <translation>
            <numerusform>%n σημείωση ή σελιδοδείκτης. Το Enter οδηγεί στην πρόταση.</numerusform>
            <numerusform>%n σημειώσεις και σελιδοδείκτες. Το Enter οδηγεί στην πρόταση.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence of this note is no longer in the lesson.</source>
        <translation>Η πρόταση αυτής της σημείωσης δεν υπάρχει πια στο μάθημα.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonNotesModel</name>
    <message>
        <source>Place lost: %1</source>
        <translation>Χάθηκε η θέση: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Πρόταση</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonRepair</name>
    <message>
        <source>Paired again from here</source>
        <translation>Νέα αντιστοίχιση από εδώ και κάτω</translation>
    </message>
    <message>
        <source>The pairs from here on stay the same.</source>
        <translation>Οι αντιστοιχίσεις από εδώ και κάτω μένουν ίδιες.</translation>
    </message>
    <message>
        <source>There is no sentence in this language here.</source>
        <translation>Εδώ δεν υπάρχει πρόταση σε αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>The sentence stays as it was.</source>
        <translation>Η πρόταση μένει όπως ήταν.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Αλλαγή της πρότασης</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>Έγινε: %1. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>Pairing the sentences again…</source>
        <translation>Οι προτάσεις αντιστοιχίζονται ξανά…</translation>
    </message>
    <message>
        <source>“%1” was imported again meanwhile, as version %2. Your repairs were carried over to it where its sentences are the same; the lesson as you had it stays version %3, under Versions in the library of lessons.</source>
        <translation>Το «%1» εισήχθη ξανά στο μεταξύ, ως έκδοση %2. Οι διορθώσεις σας μεταφέρθηκαν σε αυτήν όπου οι προτάσεις της είναι οι ίδιες· το μάθημα όπως το είχατε μένει ως έκδοση %3, στις Εκδόσεις της βιβλιοθήκης μαθημάτων.</translation>
    </message>
    <message>
        <source>“%1” is in one language only: it has no pairs to repair.</source>
        <translation>Το μάθημα «%1» είναι σε μία μόνο γλώσσα: δεν έχει αντιστοιχίσεις για διόρθωση.</translation>
    </message>
    <message>
        <source>“%1” comes with the program and stays as it is. Lessons that you imported can be repaired.</source>
        <translation>Το μάθημα «%1» συνοδεύει το πρόγραμμα και μένει όπως είναι. Διορθώνονται τα μαθήματα που εισαγάγατε εσείς.</translation>
    </message>
    <message>
        <source>Undone: “%1”. Ctrl+Y does it again.</source>
        <translation>Αναιρέθηκε: «%1». Με Ctrl+Y επαναλαμβάνεται.</translation>
    </message>
    <message>
        <source>Nothing to undo in this lesson.</source>
        <translation>Δεν υπάρχει τίποτα προς αναίρεση σε αυτό το μάθημα.</translation>
    </message>
    <message>
        <source>Nothing to redo in this lesson.</source>
        <translation>Δεν υπάρχει τίποτα προς επανάληψη σε αυτό το μάθημα.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonShelfDesk</name>
    <message numerus="yes">
        <source>Install %n lesson(s)?</source>
        <translation>
            <numerusform>Να εγκατασταθεί %n μάθημα;</numerusform>
            <numerusform>Να εγκατασταθούν %n μαθήματα;</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a lesson</source>
        <translation>Εγκατάσταση μαθήματος</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Εγκατάσταση</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonShelfModel</name>
    <message>
        <source>Not begun</source>
        <translation>Δεν έχει αρχίσει</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Συνοδεύει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Δική σας προσθήκη</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Τίτλος στα αγγλικά</translation>
    </message>
    <message>
        <source>Title in Greek</source>
        <translation>Τίτλος στα ελληνικά</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Read as far as</source>
        <translation>Ανάγνωση έως</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonVersionsDialog</name>
    <message>
        <source>Versions of the lesson</source>
        <translation>Εκδόσεις του μαθήματος</translation>
    </message>
    <message>
        <source>Every import and every repair of a lesson is a version of its own. An older one that is made the newest is stored once more, and the others stay.</source>
        <translation>Κάθε εισαγωγή και κάθε διόρθωση ενός μαθήματος είναι ξεχωριστή έκδοση. Μια παλαιότερη που γίνεται η πιο πρόσφατη αποθηκεύεται ξανά και οι άλλες μένουν.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Make it the newest</source>
        <translation>Ορισμός ως πιο &amp;πρόσφατης</translation>
    </message>
    <message>
        <source>Version %1 is read again, as version %2. No version was lost.</source>
        <translation>Η έκδοση %1 διαβάζεται ξανά, ως έκδοση %2. Καμία έκδοση δεν χάθηκε.</translation>
    </message>
    <message>
        <source>Choose an older version that can be read.</source>
        <translation>Επιλέξτε μια παλαιότερη έκδοση που διαβάζεται.</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>Προ&amp;βολή</translation>
    </message>
    <message>
        <source>Shows the text of this version; nothing changes (Enter)</source>
        <translation>Δείχνει το κείμενο αυτής της έκδοσης· δεν αλλάζει τίποτα (Enter)</translation>
    </message>
    <message>
        <source>Read this version again</source>
        <translation>Ανάγνωση αυτής της έκδοσης ξανά</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonVersionsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>δεν διαβάζεται</translation>
    </message>
    <message>
        <source>the one that is read</source>
        <translation>αυτή που διαβάζεται</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>συνοδεύει το πρόγραμμα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pairs of sentences</comment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Pairs checked</source>
        <translation>Ελεγμένες αντιστοιχίσεις</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Numbers that are missing are no lost versions: a repair is stored step by step, and only its last step, which holds them all, is kept; or a lesson came with a higher number.</source>
        <translation>Οι αριθμοί που λείπουν δεν είναι χαμένες εκδόσεις: μια διόρθωση αποθηκεύεται βήμα βήμα και μένει μόνο το τελευταίο βήμα, που τα περιέχει όλα· ή ένα μάθημα ήρθε με μεγαλύτερο αριθμό.</translation>
    </message>
</context>
<context>
    <name>Pistis::LessonViewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Version %1 of the lesson</source>
        <translation>Έκδοση %1 του μαθήματος</translation>
    </message>
    <message>
        <source>“%1” as it stands in version %2. It can only be looked at here; what you read stays as it is.</source>
        <translation>Το «%1» όπως είναι στην έκδοση %2. Εδώ μόνο το βλέπετε· αυτό που διαβάζετε μένει όπως είναι.</translation>
    </message>
</context>
<context>
    <name>Pistis::LinkVerbs</name>
    <message>
        <source>Confirmed</source>
        <translation>Επιβεβαίωση</translation>
    </message>
    <message>
        <source>The pair is confirmed already.</source>
        <translation>Η αντιστοίχιση είναι ήδη επιβεβαιωμένη.</translation>
    </message>
    <message>
        <source>Confirmed down to here</source>
        <translation>Επιβεβαίωση όλων ως εδώ</translation>
    </message>
    <message>
        <source>All pairs above are confirmed already.</source>
        <translation>Όλες οι αντιστοιχίσεις ως εδώ είναι ήδη επιβεβαιωμένες.</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>The sentence stands alone already.</source>
        <translation>Η πρόταση στέκεται ήδη μόνη της.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>There is no pair below.</source>
        <translation>Δεν υπάρχει αντιστοίχιση πιο κάτω.</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>Μετακίνηση κάτω</translation>
    </message>
    <message>
        <source>One side of the pair is empty already.</source>
        <translation>Η μία πλευρά είναι ήδη κενή.</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Ανταλλαγή</translation>
    </message>
    <message>
        <source>There is nothing above to swap with.</source>
        <translation>Δεν υπάρχει τίποτα πιο πάνω για ανταλλαγή.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Select text in two or more rows first.</source>
        <translation>Επιλέξτε πρώτα κείμενο σε δύο ή περισσότερες σειρές.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Διαίρεση</translation>
    </message>
    <message>
        <source>Place the cursor in the second or a later sentence of the pair, where it is to be split.</source>
        <translation>Τοποθετήστε τον δρομέα στη δεύτερη ή σε επόμενη πρόταση της αντιστοίχισης, εκεί όπου θα διαιρεθεί.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Αντιστοίχιση</translation>
    </message>
    <message>
        <source>Scroll apart first (Ctrl+Shift+Y) and bring each language to its sentence of the pair.</source>
        <translation>Ενεργοποιήστε πρώτα την ξεχωριστή κύλιση (Ctrl+Shift+Y) και φέρτε κάθε γλώσσα στη δική της πρόταση.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μετακίνηση</translation>
    </message>
    <message>
        <source>There is no sentence here that could move there.</source>
        <translation>Δεν υπάρχει εδώ πρόταση που να μπορεί να μετακινηθεί εκεί.</translation>
    </message>
    <message>
        <source>This was made by hand, so it counts as confirmed already.</source>
        <translation>Αυτό ορίστηκε με το χέρι, οπότε θεωρείται ήδη επιβεβαιωμένο.</translation>
    </message>
    <message>
        <source>Not swapped: one of the two rows has no sentence in this language. Q and A move a Greek sentence up or down, W and D an English one.</source>
        <translation>Δεν έγινε ανταλλαγή: η μία από τις δύο σειρές δεν έχει πρόταση σε αυτή τη γλώσσα. Τα Q και A μετακινούν μια ελληνική πρόταση πάνω ή κάτω, τα W και D μια αγγλική.</translation>
    </message>
</context>
<context>
    <name>Pistis::ListChooser</name>
    <message>
        <source>List: %1</source>
        <translation>Λίστα: %1</translation>
    </message>
    <message>
        <source>Customers that were looked up</source>
        <translation>Πελάτες που αναζητήθηκαν</translation>
    </message>
</context>
<context>
    <name>Pistis::LogVisitDialog</name>
    <message>
        <source>Log visit</source>
        <translation>Καταγραφή επίσκεψης</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Πελάτης</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>Εί&amp;δος</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ημέ&amp;ρα</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Σημείωση</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Save as &amp;planned</source>
        <translation>Αποθήκευση ως προγρα&amp;μματισμένη</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Κατάσταση</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>Έχει ήδη σημειωθεί</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Επεξεργασία επαφής</translation>
    </message>
</context>
<context>
    <name>Pistis::LossBar</name>
    <message>
        <source>Won back</source>
        <translation>Επέστρεψε</translation>
    </message>
    <message>
        <source>The customer is with you again (Ctrl+Shift+B)</source>
        <translation>Ο πελάτης είναι ξανά μαζί σας (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Change the loss…</source>
        <translation>Αλλαγή της απώλειας…</translation>
    </message>
    <message>
        <source>Day, reason, competitor, words (Ctrl+Shift+M)</source>
        <translation>Ημέρα, λόγος, ανταγωνιστής, δικά σας λόγια (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Change the l&amp;oss…</source>
        <translation>Αλλαγή τ&amp;ης απώλειας…</translation>
    </message>
    <message>
        <source>Mark as l&amp;ost…</source>
        <translation>Σήμανση ως &amp;χαμένου…</translation>
    </message>
    <message>
        <source>&amp;Won back</source>
        <translation>Επιστρο&amp;φή πελάτη</translation>
    </message>
    <message>
        <source>choose a customer first</source>
        <translation>επιλέξτε πρώτα πελάτη</translation>
    </message>
    <message>
        <source>choose a lost customer first</source>
        <translation>επιλέξτε πρώτα χαμένο πελάτη</translation>
    </message>
</context>
<context>
    <name>Pistis::LossDialog</name>
    <message>
        <source>Lost &amp;on</source>
        <translation>Η&amp;μέρα απώλειας</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Λόγος</translation>
    </message>
    <message>
        <source>Competi&amp;tor</source>
        <translation>Αντα&amp;γωνιστής</translation>
    </message>
    <message>
        <source>In your own &amp;words</source>
        <translation>Με &amp;δικά σας λόγια</translation>
    </message>
    <message>
        <source>When did you first &amp;feel it slipping? It may be left open.</source>
        <translation>Πότε νιώσατε για πρώτη φορά ότι τον &amp;χάνετε; Μπορεί να μείνει κενό.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Change the loss: %1</source>
        <translation>Αλλαγή της απώλειας: %1</translation>
    </message>
    <message>
        <source>Mark as lost: %1</source>
        <translation>Σήμανση ως χαμένου: %1</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Δεν σημειώθηκε</translation>
    </message>
    <message>
        <source>About a week before</source>
        <translation>Περίπου μία εβδομάδα πριν</translation>
    </message>
    <message>
        <source>About a month before</source>
        <translation>Περίπου έναν μήνα πριν</translation>
    </message>
    <message>
        <source>About three months before</source>
        <translation>Περίπου τρεις μήνες πριν</translation>
    </message>
    <message>
        <source>About half a year before</source>
        <translation>Περίπου έξι μήνες πριν</translation>
    </message>
    <message>
        <source>On this day:</source>
        <translation>Αυτή την ημέρα:</translation>
    </message>
    <message>
        <source>All of this stays with the customer and is shown on the page, but a lost customer leaves the agenda and returns to it when won back.</source>
        <translation>Όλα αυτά μένουν στον πελάτη και φαίνονται στη σελίδα του. Ο χαμένος πελάτης φεύγει από την ατζέντα και επιστρέφει όταν τον κερδίσετε ξανά.</translation>
    </message>
    <message>
        <source>Day on which it was first felt slipping</source>
        <translation>Ημέρα της πρώτης ανησυχίας</translation>
    </message>
</context>
<context>
    <name>Pistis::MainWindow</name>
    <message>
        <source>Practice book</source>
        <translation>Βιβλίο εξάσκησης</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Βιβλίο</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Επεξεργασία</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Πελάτης</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Μάθημα</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Π&amp;ροβολή</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Χρώματα</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Βοή&amp;θεια</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Χώροι εργασίας</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>Ά&amp;νοιγμα βιβλίου…</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Νέο &amp;βιβλίο…</translation>
    </message>
    <message>
        <source>Open the &amp;practice book</source>
        <translation>Άνοιγμα του βιβλίου ε&amp;ξάσκησης</translation>
    </message>
    <message>
        <source>&amp;Back to my own book</source>
        <translation>Επιστρο&amp;φή στο δικό μου βιβλίο</translation>
    </message>
    <message>
        <source>Import &amp;customers and visits…</source>
        <translation>Ε&amp;ισαγωγή πελατών και επισκέψεων…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έξ&amp;οδος</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Νέος πελάτης…</translation>
    </message>
    <message>
        <source>&amp;Edit customer…</source>
        <translation>Επε&amp;ξεργασία πελάτη…</translation>
    </message>
    <message>
        <source>&amp;Delete customer</source>
        <translation>&amp;Διαγραφή πελάτη</translation>
    </message>
    <message>
        <source>&amp;Log visit…</source>
        <translation>&amp;Καταγραφή επίσκεψης…</translation>
    </message>
    <message>
        <source>Record &amp;request…</source>
        <translation>Καταγραφή &amp;αιτήματος…</translation>
    </message>
    <message>
        <source>Record &amp;promise…</source>
        <translation>Καταγραφή &amp;υπόσχεσης…</translation>
    </message>
    <message>
        <source>&amp;Import article…</source>
        <translation>Ε&amp;ισαγωγή άρθρου…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Παρου&amp;σίαση</translation>
    </message>
    <message>
        <source>Rea&amp;d</source>
        <translation>&amp;Ανάγνωση</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>Πε&amp;λάτες</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Τεκμήρια</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Ομάδα</translation>
    </message>
    <message>
        <source>Tra&amp;ining</source>
        <translation>Ε&amp;κπαίδευση</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Ό&amp;πως το σύστημα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Φωτεινά</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Σκούρα</translation>
    </message>
    <message>
        <source>&amp;About Pistis</source>
        <translation>Πληρο&amp;φορίες για το Pistis</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Εξαγωγή…</translation>
    </message>
    <message>
        <source>Open a sea&amp;led file…</source>
        <translation>Άνοιγμα &amp;σφραγισμένου αρχείου…</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>Α&amp;τζέντα</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>Όλες οι ε&amp;νέργειες…</translation>
    </message>
    <message>
        <source>&amp;Change marked customers…</source>
        <translation>Αλλαγή επιλεγμέν&amp;ων πελατών…</translation>
    </message>
    <message>
        <source>Pre&amp;vious customer</source>
        <translation>Π&amp;ροηγούμενος πελάτης</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>Επό&amp;μενος πελάτης</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Ε&amp;τικέτες…</translation>
    </message>
    <message>
        <source>&amp;Merge with another customer…</source>
        <translation>&amp;Συγχώνευση με άλλον πελάτη…</translation>
    </message>
    <message>
        <source>&amp;Separate merged customers…</source>
        <translation>Διαχωρισμός συγχωνευμένων πε&amp;λατών…</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Ιστορικό αλλαγών…</translation>
    </message>
    <message>
        <source>Deleted &amp;records…</source>
        <translation>Διαγραμμένες ε&amp;γγραφές…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Υπενθυμίσεις…</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>τίποτα προς αναίρεση</translation>
    </message>
    <message>
        <source>nothing to bring again</source>
        <translation>τίποτα προς επανάληψη</translation>
    </message>
    <message>
        <source>R&amp;hythms and hours…</source>
        <translation>&amp;Ρυθμοί και ωράριο…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>Εισα&amp;γωγές…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>Ε&amp;κτύπωση ή αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>&amp;Visit sheets…</source>
        <translation>&amp;Δελτία επισκέψεων…</translation>
    </message>
    <message>
        <source>&amp;Own fields…</source>
        <translation>Δικά σας π&amp;εδία…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Εύρε&amp;ση</translation>
    </message>
    <message>
        <source>Find a customer, or words in the lesson</source>
        <translation>Εύρεση πελάτη ή λέξεων στο μάθημα</translation>
    </message>
    <message>
        <source>&amp;Find in the lesson</source>
        <translation>&amp;Εύρεση στο μάθημα</translation>
    </message>
    <message>
        <source>La&amp;yout of the lesson</source>
        <translation>&amp;Διάταξη του μαθήματος</translation>
    </message>
    <message>
        <source>Print the &amp;lesson…</source>
        <translation>Εκτύπωση του &amp;μαθήματος…</translation>
    </message>
    <message>
        <source>&amp;Note on the sentence…</source>
        <translation>Σημείωση στη&amp;ν πρόταση…</translation>
    </message>
    <message>
        <source>&amp;Bookmark the sentence</source>
        <translation>Σελιδοδεί&amp;κτης στην πρόταση</translation>
    </message>
    <message>
        <source>N&amp;otes and bookmarks…</source>
        <translation>Σημειώσεις και σε&amp;λιδοδείκτες…</translation>
    </message>
    <message>
        <source>Read aloud i&amp;n</source>
        <translation>Γλώσσα της &amp;φωνής</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Ανά&amp;γνωση με φωνή</translation>
    </message>
    <message>
        <source>One sentence &amp;back</source>
        <translation>Μία πρόταση &amp;πίσω</translation>
    </message>
    <message>
        <source>&amp;Greek and English in turn</source>
        <translation>&amp;Ελληνικά και αγγλικά εναλλάξ</translation>
    </message>
    <message>
        <source>G&amp;reek only</source>
        <translation>&amp;Μόνο ελληνικά</translation>
    </message>
    <message>
        <source>E&amp;nglish only</source>
        <translation>Μόνο &amp;αγγλικά</translation>
    </message>
    <message>
        <source>&amp;Meaning of the word</source>
        <translation>Σ&amp;ημασία της λέξης</translation>
    </message>
    <message>
        <source>Check &amp;quality…</source>
        <translation>Έλεγ&amp;χος ποιότητας…</translation>
    </message>
    <message>
        <source>Library of le&amp;ssons…</source>
        <translation>Βι&amp;βλιοθήκη μαθημάτων…</translation>
    </message>
    <message>
        <source>To the histor&amp;y and back</source>
        <translation>Στο ιστορικό και πίσω στη λίστα</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Πρόσωπα…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Ανανέωση</translation>
    </message>
    <message>
        <source>What was remo&amp;ved from the lesson…</source>
        <translation>Τι αφ&amp;αιρέθηκε από το μάθημα…</translation>
    </message>
    <message>
        <source>Customers who may be e&amp;ntered twice</source>
        <translation>Πελάτες που ίσως έχουν καταχωριστεί δύ&amp;ο φορές</translation>
    </message>
    <message>
        <source>Voi&amp;ces…</source>
        <translation>Φ&amp;ωνές…</translation>
    </message>
    <message>
        <source>Record tas&amp;k…</source>
        <translation>Καταγραφή ερ&amp;γασίας…</translation>
    </message>
    <message>
        <source>Voices: which one of this computer reads each language aloud</source>
        <translation>Φωνές: ποια από τον υπολογιστή διαβάζει κάθε γλώσσα</translation>
    </message>
</context>
<context>
    <name>Pistis::MarkedLine</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n επιλεγμένος</numerusform>
            <numerusform>%n επιλεγμένοι</numerusform>
        </translation>
    </message>
    <message>
        <source>change all of them…</source>
        <translation>αλλαγή όλων…</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>ακύρωση επιλογής</translation>
    </message>
</context>
<context>
    <name>Pistis::MembershipLine</name>
    <message>
        <source>Belongs to %1</source>
        <translation>Ανήκει σε: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it: %1</source>
        <translation>Μέλη του: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Συγχώνευση πελατών</translation>
    </message>
    <message>
        <source>Which value is kept</source>
        <translation>Ποια τιμή διατηρείται</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Συγχώνευση</translation>
    </message>
    <message>
        <source>Which other record is the same customer as %1? Its visits, requests, promises and tasks then stand with this one. Where the two differ, tick the value that is right. Ctrl+Z takes it back, and the two can be separated at any time.</source>
        <translation>Ποια άλλη εγγραφή αφορά τον ίδιο πελάτη με την εγγραφή «%1»; Οι επισκέψεις, τα αιτήματα, οι υποσχέσεις και οι εργασίες της θα ανήκουν πλέον σε αυτήν. Όπου οι δύο διαφέρουν, σημειώστε τη σωστή τιμή. Με Ctrl+Z η συγχώνευση αναιρείται, και ο διαχωρισμός είναι δυνατός οποτεδήποτε.</translation>
    </message>
</context>
<context>
    <name>Pistis::MergeModel</name>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message numerus="yes">
        <source>This customer (%n contact(s))</source>
        <translation>
            <numerusform>Αυτός ο πελάτης (%n επαφή)</numerusform>
            <numerusform>Αυτός ο πελάτης (%n επαφές)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other one (%n contact(s))</source>
        <translation>
            <numerusform>Ο άλλος (%n επαφή)</numerusform>
            <numerusform>Ο άλλος (%n επαφές)</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Αυτός ο πελάτης</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Ο άλλος</translation>
    </message>
</context>
<context>
    <name>Pistis::MoodDialog</name>
    <message>
        <source>Note a mood</source>
        <translation>Σημείωση διάθεσης</translation>
    </message>
    <message>
        <source>&amp;Mood</source>
        <translation>&amp;Διάθεση</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Γιατί</translation>
    </message>
    <message>
        <source>It counts for 90 days, at the extremes for 30; then it is no longer part of the score.</source>
        <translation>Μετρά για 90 ημέρες, στα άκρα για 30· έπειτα δεν ανήκει πια στη βαθμολογία.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
</context>
<context>
    <name>Pistis::NaiveChart</name>
    <message>
        <source>misleading</source>
        <translation>παραπλανητικό</translation>
    </message>
    <message>
        <source>This view credits lost customers with their visit-free time.</source>
        <translation>Στην προβολή αυτή ο χρόνος χωρίς επισκέψεις μετρά σε βάρος των πελατών που χάθηκαν.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Παρέμειναν</translation>
    </message>
    <message>
        <source>Customers by visits per month, in three equal groups</source>
        <translation>Πελάτες κατά επισκέψεις ανά μήνα, σε τρεις ίσες ομάδες</translation>
    </message>
    <message>
        <source>fewest: %1</source>
        <translation>λίγες: %1</translation>
    </message>
    <message>
        <source>middle: %1</source>
        <translation>μεσαία: %1</translation>
    </message>
    <message>
        <source>most: %1</source>
        <translation>πολλές: %1</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading)</source>
        <translation>Τι θα ισχυριζόταν το συνηθισμένο διάγραμμα (παραπλανητικό)</translation>
    </message>
    <message>
        <source>There are too few customers for three groups.</source>
        <translation>Οι πελάτες είναι πολύ λίγοι για τρεις ομάδες.</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading): from %1 to %2 kept</source>
        <translation>Τι θα ισχυριζόταν το συνηθισμένο διάγραμμα (παραπλανητικό): παραμένει από %1 έως %2</translation>
    </message>
    <message>
        <source>Customers by visits per month</source>
        <translation>Πελάτες κατά επισκέψεις ανά μήνα</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Kept (%)</source>
        <translation>Παρέμειναν (%)</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>λιγότερες</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>μεσαία ομάδα</translation>
    </message>
    <message>
        <source>most</source>
        <translation>περισσότερες</translation>
    </message>
    <message>
        <source>misleading, with shuffled visits</source>
        <translation>παραπλανητικό, με μοιρασμένες επισκέψεις</translation>
    </message>
    <message>
        <source>The visits have been dealt out by chance, so there is certainly no link, and the usual chart still claims %1 against %2 kept (misleading)</source>
        <translation>Οι επισκέψεις μοιράστηκαν στην τύχη, άρα σίγουρα δεν υπάρχει συσχέτιση, κι όμως το συνηθισμένο διάγραμμα ισχυρίζεται ότι έμεινε το %1 έναντι του %2 (παραπλανητικό)</translation>
    </message>
</context>
<context>
    <name>Pistis::NextQueue</name>
    <message>
        <source>What to do next</source>
        <translation>Τι να κάνετε τώρα</translation>
    </message>
    <message>
        <source>What can be done with the suggestion</source>
        <translation>Τι μπορεί να γίνει με την πρόταση</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Κάντε το</translation>
    </message>
    <message>
        <source>Do what is suggested (Enter)</source>
        <translation>Κάντε ό,τι προτείνεται (Enter)</translation>
    </message>
    <message>
        <source>Do what is suggested</source>
        <translation>Κάντε ό,τι προτείνεται</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Απόρριψη…</translation>
    </message>
    <message>
        <source>It does not come again for this cause (Del)</source>
        <translation>Δεν εμφανίζεται ξανά για την ίδια αιτία (Del)</translation>
    </message>
    <message>
        <source>Dismiss the suggestion…</source>
        <translation>Απόρριψη της πρότασης…</translation>
    </message>
    <message>
        <source>Snooze 1 day</source>
        <translation>Αναβολή 1 ημέρα</translation>
    </message>
    <message>
        <source>It comes again tomorrow (1)</source>
        <translation>Εμφανίζεται ξανά αύριο (1)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 1 day</source>
        <translation>Αναβολή της πρότασης για 1 ημέρα</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 ημέρες</translation>
    </message>
    <message>
        <source>It comes again in 3 days (3)</source>
        <translation>Εμφανίζεται ξανά σε 3 ημέρες (3)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 3 days</source>
        <translation>Αναβολή της πρότασης για 3 ημέρες</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ημέρες</translation>
    </message>
    <message>
        <source>It comes again in a week (7)</source>
        <translation>Εμφανίζεται ξανά σε μία εβδομάδα (7)</translation>
    </message>
    <message>
        <source>Snooze the suggestion for 7 days</source>
        <translation>Αναβολή της πρότασης για 7 ημέρες</translation>
    </message>
    <message>
        <source>What to do &amp;next</source>
        <translation>Τι να κάνετε &amp;τώρα</translation>
    </message>
    <message>
        <source>&amp;Review of dismissed suggestions…</source>
        <translation>&amp;Ανασκόπηση προτάσεων που απορρίφθηκαν…</translation>
    </message>
    <message>
        <source>Nothing is left to do now. What you put off comes back on its day; what you dismissed stands in the review of dismissed suggestions.</source>
        <translation>Δεν απομένει κάτι να κάνετε τώρα. Όσα αναβάλατε επιστρέφουν στην ημέρα τους· όσα απορρίψατε βρίσκονται στην ανασκόπηση των προτάσεων που απορρίφθηκαν.</translation>
    </message>
</context>
<context>
    <name>Pistis::NextStepBar</name>
    <message>
        <source>Next contact</source>
        <translation>Επόμενη επαφή</translation>
    </message>
    <message>
        <source>Plan it (Ctrl+Enter)</source>
        <translation>Προγραμματισμός (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Άλλη ημέρα…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Ctrl+Z takes it back.</source>
        <translation>Προγραμματίστηκε: %1, %2. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>Plan nothing (Esc in the list or the history)</source>
        <translation>Χωρίς προγραμματισμό (Esc στη λίστα ή στο ιστορικό)</translation>
    </message>
</context>
<context>
    <name>Pistis::NumbersTableModel</name>
    <message>
        <source>Press Enter or double-click to see the customers behind this row</source>
        <translation>Πατήστε Enter ή κάντε διπλό κλικ για να δείτε τους πελάτες πίσω από αυτή τη γραμμή</translation>
    </message>
</context>
<context>
    <name>Pistis::OpenSealedDialog</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Άνοιγμα σφραγισμένου αρχείου</translation>
    </message>
    <message>
        <source>Sealed &amp;file:</source>
        <translation>&amp;Σφραγισμένο αρχείο:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Επιλογή του αρχείου</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Φράση πρόσβασης:</translation>
    </message>
    <message>
        <source>&amp;Write it to:</source>
        <translation>&amp;Εγγραφή σε:</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Επιλογή του αρχείου που θα γραφτεί</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Α&amp;κύρωση</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άνο&amp;ιγμα</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Σφραγισμένο αρχείο</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Εγγραφή σε</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
</context>
<context>
    <name>Pistis::PairTour</name>
    <message>
        <source>There is no other pair to check further down.</source>
        <translation>Δεν υπάρχει πιο κάτω άλλη αντιστοίχιση για έλεγχο.</translation>
    </message>
    <message>
        <source>There is no other pair to check further up.</source>
        <translation>Δεν υπάρχει πιο πάνω άλλη αντιστοίχιση για έλεγχο.</translation>
    </message>
    <message>
        <source>There is no other pair to confirm further down.</source>
        <translation>Δεν υπάρχει πιο κάτω άλλη ανεπιβεβαίωτη αντιστοίχιση.</translation>
    </message>
    <message>
        <source>There is no other pair to confirm further up.</source>
        <translation>Δεν υπάρχει πιο πάνω άλλη ανεπιβεβαίωτη αντιστοίχιση.</translation>
    </message>
    <message>
        <source>There is no other pair further down that is not one to one.</source>
        <translation>Δεν υπάρχει πιο κάτω άλλη αντιστοίχιση που να μην είναι μία προς μία.</translation>
    </message>
    <message>
        <source>There is no other pair further up that is not one to one.</source>
        <translation>Δεν υπάρχει πιο πάνω άλλη αντιστοίχιση που να μην είναι μία προς μία.</translation>
    </message>
</context>
<context>
    <name>Pistis::PaletteModel</name>
    <message>
        <source>%1, action</source>
        <translation>%1, ενέργεια</translation>
    </message>
    <message>
        <source>%1, customer</source>
        <translation>%1, πελάτης</translation>
    </message>
</context>
<context>
    <name>Pistis::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Πρόσωπα</translation>
    </message>
    <message>
        <source>Who works with this book. A customer has one of them as owner, a request one who answers it.</source>
        <translation>Όσοι εργάζονται με αυτό το βιβλίο. Κάθε πελάτης έχει έναν υπεύθυνο και κάθε αίτημα κάποιον που απαντά.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Όν&amp;ομα</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσθήκ&amp;η</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Hours…</source>
        <translation>&amp;Ωράριο…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ωράριο</translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>όπως το βιβλίο</translation>
    </message>
    <message>
        <source>%1, own hours: %2</source>
        <comment>person</comment>
        <translation>%1, ξεχωριστό ωράριο: %2</translation>
    </message>
    <message>
        <source>%1, hours as the book</source>
        <comment>person</comment>
        <translation>%1, ωράριο όπως το βιβλίο</translation>
    </message>
</context>
<context>
    <name>Pistis::PersonHoursDialog</name>
    <message>
        <source>Business hours</source>
        <translation>Ωράριο</translation>
    </message>
    <message>
        <source>As the &amp;book, also when its hours change</source>
        <translation>Όπως το &amp;βιβλίο, και όταν αλλάζει το ωράριό του</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Business hours of %1</source>
        <translation>Ωράριο: %1</translation>
    </message>
    <message>
        <source>Requests of the customers whom this person owns count in these hours, and next contacts are proposed for their open days. Holidays are those of the book, and days with its hours follow it when they change.</source>
        <translation>Με αυτό το ωράριο μετρούν τα αιτήματα των πελατών για τους οποίους είναι υπεύθυνο αυτό το πρόσωπο, και οι επόμενες επαφές προτείνονται για τις ημέρες που έχει ανοιχτά. Οι αργίες είναι του βιβλίου, και όσες ημέρες έχουν το ωράριο του βιβλίου το ακολουθούν όταν αλλάζει.</translation>
    </message>
</context>
<context>
    <name>Pistis::Pictures</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Δεν είναι δυνατή η δημιουργία του φακέλου %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Δεν είναι δυνατή η εγγραφή της εικόνας %1.</translation>
    </message>
</context>
<context>
    <name>Pistis::PlanDialog</name>
    <message>
        <source>Next contact: %1</source>
        <translation>Επόμενη επαφή: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::PlotFrame</name>
    <message>
        <source>Only: %1</source>
        <translation>Μόνο: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::PracticeBand</name>
    <message>
        <source>Practice book: invented customers, nothing here touches your own book. %1</source>
        <translation>Βιβλίο εξάσκησης: επινοημένοι πελάτες· τίποτα εδώ δεν αγγίζει το δικό σας βιβλίο. %1</translation>
    </message>
    <message>
        <source>Back to my own book</source>
        <translation>Επιστροφή στο δικό μου βιβλίο</translation>
    </message>
</context>
<context>
    <name>Pistis::Presenter</name>
    <message>
        <source>Presentation</source>
        <translation>Παρουσίαση</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>Pistis::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Τι:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Για:</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Αποθήκευση ως &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Εκτύπωση…</translation>
    </message>
    <message>
        <source>The list: %1</source>
        <translation>Η λίστα: %1</translation>
    </message>
    <message>
        <source>The customer %1 with the history</source>
        <translation>Ο πελάτης %1 με το ιστορικό</translation>
    </message>
    <message>
        <source>Visit sheets, with room for notes</source>
        <translation>Δελτία επισκέψεων, με χώρο για σημειώσεις</translation>
    </message>
    <message numerus="yes">
        <source>the %n marked customer(s)</source>
        <translation>
            <numerusform>τον %n επιλεγμένο πελάτη</numerusform>
            <numerusform>τους %n επιλεγμένους πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>today&apos;s agenda</source>
        <translation>τη σημερινή ατζέντα</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead; it can be printed anywhere.</source>
        <translation>Δεν έχει ρυθμιστεί εκτυπωτής σε αυτόν τον υπολογιστή. Αποθηκεύστε ένα PDF, που τυπώνεται οπουδήποτε.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Στάλθηκε στον εκτυπωτή «%1».</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Αποθήκευση ως &amp;HTML…</translation>
    </message>
    <message>
        <source>As one page for a browser, which screen readers read well</source>
        <translation>Ως μία σελίδα για πρόγραμμα περιήγησης, που διαβάζεται καλά και από αναγνώστες οθόνης</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Αποθήκευση ως HTML</translation>
    </message>
    <message>
        <source>The lesson: %1</source>
        <translation>Το μάθημα: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::Program</name>
    <message>
        <source>The clock of this computer says %1, but this book was last changed on %2. Check the clock: what you enter now would get the wrong day.</source>
        <translation>Το ρολόι του υπολογιστή δείχνει %1, όμως το βιβλίο άλλαξε τελευταία φορά στις %2. Ελέγξτε το ρολόι: ό,τι καταχωρίσετε τώρα θα πάρει λάθος ημέρα.</translation>
    </message>
</context>
<context>
    <name>Pistis::PromiseDialog</name>
    <message>
        <source>Record promise</source>
        <translation>Καταγραφή υπόσχεσης</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Πελάτης</translation>
    </message>
    <message>
        <source>&amp;Words of the promise</source>
        <translation>&amp;Κείμενο της υπόσχεσης</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>Έ&amp;ως πότε</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>Ποιος &amp;υποσχέθηκε</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Εμείς</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Ο πελάτης</translation>
    </message>
    <message>
        <source>&amp;Made in</source>
        <translation>Πού &amp;δόθηκε</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>δεν σημειώθηκε</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>μια διαγραμμένη εγγραφή</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>Επεξεργασία υπόσχεσης</translation>
    </message>
    <message>
        <source>For another day, choose “New day” in the history.</source>
        <translation>Για άλλη ημέρα, επιλέξτε «Νέα ημέρα» στο ιστορικό.</translation>
    </message>
    <message>
        <source>Is it the right day?</source>
        <translation>Είναι η σωστή ημέρα;</translation>
    </message>
</context>
<context>
    <name>Pistis::PutBackMenu</name>
    <message>
        <source>No lesson was removed.</source>
        <translation>Δεν έχει αφαιρεθεί κανένα μάθημα.</translation>
    </message>
    <message>
        <source>Bring a removed lesson back (Ctrl+Z: the last one)</source>
        <translation>Επαναφορά μαθήματος που αφαιρέθηκε (Ctrl+Z: το τελευταίο)</translation>
    </message>
</context>
<context>
    <name>Pistis::QualityDialog</name>
    <message>
        <source>Quality of the pairing</source>
        <translation>Ποιότητα της αντιστοίχισης</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Figures of each lesson</source>
        <translation>Αριθμοί για κάθε μάθημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Κ&amp;λείσιμο</translation>
    </message>
    <message>
        <source>The lessons that come with the program are paired anew and compared with the pairs made by hand…</source>
        <translation>Γίνεται νέα αντιστοίχιση στα μαθήματα που συνοδεύουν το πρόγραμμα και σύγκριση με τις αντιστοιχίσεις που έγιναν με το χέρι…</translation>
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
        <translation>Αντιστοιχίσεις προτάσεων που έγιναν και ελέγχθηκαν με το χέρι</translation>
    </message>
    <message>
        <source>Pairs that the program makes</source>
        <translation>Αντιστοιχίσεις που κάνει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Pairs of the program that are the same as those made by hand</source>
        <translation>Αντιστοιχίσεις του προγράμματος που είναι ίδιες με όσες έγιναν με το χέρι</translation>
    </message>
    <message>
        <source>Of the pairs that the program makes, so many are right</source>
        <translation>Τόσες από τις αντιστοιχίσεις που κάνει το πρόγραμμα είναι σωστές</translation>
    </message>
    <message>
        <source>Of the pairs made by hand, so many are found</source>
        <translation>Τόσες από τις αντιστοιχίσεις που έγιναν με το χέρι βρίσκει το πρόγραμμα</translation>
    </message>
    <message>
        <source>Precision and recall in one figure: their harmonic mean</source>
        <translation>Ακρίβεια και ανάκληση σε έναν αριθμό: ο αρμονικός μέσος τους</translation>
    </message>
    <message>
        <source>Right pairs of a program that looks at the length of the sentences alone</source>
        <translation>Σωστές αντιστοιχίσεις αν ένα πρόγραμμα κοίταζε μόνο το μήκος των προτάσεων</translation>
    </message>
    <message>
        <source>F1 of a program that looks at the length of the sentences alone</source>
        <translation>F1 αν ένα πρόγραμμα κοίταζε μόνο το μήκος των προτάσεων</translation>
    </message>
    <message>
        <source>All lessons together</source>
        <translation>Όλα τα μαθήματα μαζί</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Μάθημα</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Με το χέρι</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Βρέθηκαν</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Σωστές</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Ακρίβεια</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>Right by length alone</source>
        <translation>Σωστές μόνο με το μήκος</translation>
    </message>
    <message>
        <source>F1 by length alone</source>
        <translation>F1 μόνο με το μήκος</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n pair(s) of sentences in its own lessons that were made by hand, the program finds %1; by length alone it would find %2.</source>
        <translation>
            <numerusform>Από τη %n αντιστοίχιση προτάσεων που έγινε με το χέρι στα μαθήματά του, το πρόγραμμα βρίσκει %1· μόνο με το μήκος θα έβρισκε %2.</numerusform>
            <numerusform>Από τις %n αντιστοιχίσεις προτάσεων που έγιναν με το χέρι στα μαθήματά του, το πρόγραμμα βρίσκει τις %1· μόνο με το μήκος θα έβρισκε %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the pairs that it makes are wrong.</source>
        <translation>
            <numerusform>%n από τις αντιστοιχίσεις που κάνει είναι λάθος.</numerusform>
            <numerusform>%n από τις αντιστοιχίσεις που κάνει είναι λάθος.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Greek–English dictionaries are not installed, so it went by lengths, numbers and names; with them it is better.</source>
        <translation>Τα ελληνοαγγλικά λεξικά δεν είναι εγκατεστημένα, οπότε βασίστηκε σε μήκη, αριθμούς και ονόματα· με τα λεξικά το αποτέλεσμα είναι καλύτερο.</translation>
    </message>
    <message>
        <source>Length alone does as well here, as these texts say the same sentence by sentence; it falls behind where one of them leaves something out.</source>
        <translation>Εδώ το μήκος αρκεί, επειδή τα κείμενα λένε τα ίδια πρόταση προς πρόταση· υστερεί όπου ένα από τα δύο παραλείπει κάτι.</translation>
    </message>
</context>
<context>
    <name>Pistis::QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>Κουίζ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Διακοπή</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Συνέχεια</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Ερώτηση %1 από %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered right.</source>
        <translation>Σωστές απαντήσεις: %1 από %2.</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Επιστρο&amp;φή στη λίστα</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Αποτέλε&amp;σμα</translation>
    </message>
</context>
<context>
    <name>Pistis::QuizResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Εκπαιδευόμενος</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Σωστές απαντήσεις</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Τελευταία απάντηση</translation>
    </message>
</context>
<context>
    <name>Pistis::ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Πλά&amp;ι πλάι</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>Α−</translation>
    </message>
    <message>
        <source>Smaller letters (Ctrl+−)</source>
        <translation>Μικρότερα γράμματα (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Μικρότερα γράμματα</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>Α+</translation>
    </message>
    <message>
        <source>Larger letters (Ctrl++)</source>
        <translation>Μεγαλύτερα γράμματα (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Μεγαλύτερα γράμματα</translation>
    </message>
    <message>
        <source>Show the lesson full screen, one pair at a time (F5)</source>
        <translation>Παρουσίαση του μαθήματος σε πλήρη οθόνη, μία αντιστοίχιση κάθε φορά (F5)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Μάθημα</translation>
    </message>
    <message>
        <source>Which lesson to read</source>
        <translation>Ποιο μάθημα θα διαβάσετε</translation>
    </message>
    <message>
        <source>Each Greek sentence with its English one below it</source>
        <translation>Κάθε ελληνική πρόταση και από κάτω η αγγλική της</translation>
    </message>
    <message>
        <source>Greek text only; Space shows the translation of the sentence</source>
        <translation>Μόνο το ελληνικό κείμενο· με το πλήκτρο διαστήματος εμφανίζεται η μετάφραση της πρότασης</translation>
    </message>
    <message>
        <source>English text only; Space shows the translation of the sentence</source>
        <translation>Μόνο το αγγλικό κείμενο· με το πλήκτρο διαστήματος εμφανίζεται η μετάφραση της πρότασης</translation>
    </message>
    <message>
        <source>&amp;Alternating</source>
        <translation>&amp;Εναλλάξ</translation>
    </message>
    <message>
        <source>&amp;Greek only</source>
        <translation>Μόνο ε&amp;λληνικά</translation>
    </message>
    <message>
        <source>&amp;English only</source>
        <translation>Μόνο α&amp;γγλικά</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Κοινή κύλιση</translation>
    </message>
    <message>
        <source>Both languages scroll together, row beside row (Ctrl+Shift+Y)</source>
        <translation>Οι δύο γλώσσες κυλούν μαζί, σειρά δίπλα σε σειρά (Ctrl+Shift+Y)</translation>
    </message>
    <message>
        <source>&amp;Translation of the sentence (Space)</source>
        <translation>&amp;Μετάφραση της πρότασης (διάστημα)</translation>
    </message>
    <message>
        <source>Translation of the sentence, where one language is read</source>
        <translation>Μετάφραση της πρότασης, όταν διαβάζετε τη μία γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Scroll apart</source>
        <translation>&amp;Ξεχωριστή κύλιση</translation>
    </message>
    <message>
        <source>only one column is shown</source>
        <translation>εμφανίζεται μόνο μία στήλη</translation>
    </message>
    <message>
        <source>both languages are shown</source>
        <translation>εμφανίζονται και οι δύο γλώσσες</translation>
    </message>
    <message>
        <source>&amp;Font and size…</source>
        <translation>Γραμματο&amp;σειρά και μέγεθος…</translation>
    </message>
    <message>
        <source>Font, size and line spacing of each language</source>
        <translation>Γραμματοσειρά, μέγεθος και διάστιχο κάθε γλώσσας</translation>
    </message>
    <message>
        <source>Alter&amp;nating</source>
        <translation>Ε&amp;ναλλάξ</translation>
    </message>
    <message>
        <source>Both languages &amp;larger</source>
        <translation>Και οι &amp;δύο γλώσσες μεγαλύτερες</translation>
    </message>
    <message>
        <source>Both languages s&amp;maller</source>
        <translation>Και οι δύο γλώσσες μικ&amp;ρότερες</translation>
    </message>
    <message>
        <source>&amp;Usual size of both</source>
        <translation>Συνηθισμένο μέγε&amp;θος και των δύο</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Π&amp;υκνές σειρές</translation>
    </message>
    <message>
        <source>the languages scroll apart</source>
        <translation>οι γλώσσες κυλούν ξεχωριστά</translation>
    </message>
    <message>
        <source>Compact rows, as high as their own text; the languages scroll together from row to row</source>
        <translation>Πυκνές σειρές, στο ύψος του δικού τους κειμένου· οι γλώσσες κυλούν μαζί, από σειρά σε σειρά</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Παρουσίαση</translation>
    </message>
</context>
<context>
    <name>Pistis::ReaderFontDialog</name>
    <message>
        <source>Font and size of the lesson</source>
        <translation>Γραμματοσειρά και μέγεθος του μαθήματος</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Γραμματοσειρά:</translation>
    </message>
    <message>
        <source>Font of the Greek text</source>
        <translation>Γραμματοσειρά του ελληνικού κειμένου</translation>
    </message>
    <message>
        <source>Font of the English text</source>
        <translation>Γραμματοσειρά του αγγλικού κειμένου</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Μέγεθος:</translation>
    </message>
    <message>
        <source>Size of the Greek text</source>
        <translation>Μέγεθος του ελληνικού κειμένου</translation>
    </message>
    <message>
        <source>Size of the English text</source>
        <translation>Μέγεθος του αγγλικού κειμένου</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Διάστιχο:</translation>
    </message>
    <message>
        <source>Line spacing of the Greek text</source>
        <translation>Διάστιχο του ελληνικού κειμένου</translation>
    </message>
    <message>
        <source>Line spacing of the English text</source>
        <translation>Διάστιχο του αγγλικού κειμένου</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Όπως &amp;συνήθως</translation>
    </message>
    <message>
        <source>The usual font, size and line spacing in both languages</source>
        <translation>Η συνηθισμένη γραμματοσειρά, το μέγεθος και το διάστιχο και στις δύο γλώσσες</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change the size of the language that has the keyboard, Ctrl+0 takes that back.</source>
        <translation>Με Ctrl++ και Ctrl+− αλλάζει το μέγεθος της γλώσσας στην οποία βρίσκεται ο δρομέας, με Ctrl+0 γίνεται ξανά το συνηθισμένο.</translation>
    </message>
</context>
<context>
    <name>Pistis::ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Λόγος</translation>
    </message>
</context>
<context>
    <name>Pistis::ReasonsChart</name>
    <message numerus="yes">
        <source>%1: %n customer(s)</source>
        <translation>
            <numerusform>%1: %n πελάτης</numerusform>
            <numerusform>%1: %n πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Ημέρες από την πρώτη επαφή</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Πελάτες που παρακολουθούνται ακόμη</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>χάθηκαν</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>έκλεισαν</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>έφυγαν από την περιοχή</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>δόθηκαν σε συνάδελφο</translation>
    </message>
    <message>
        <source>given up by us</source>
        <translation>σταματήσαμε εμείς</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Έφυγαν</translation>
    </message>
    <message>
        <source>Why do customers go?</source>
        <translation>Γιατί φεύγουν οι πελάτες;</translation>
    </message>
    <message>
        <source>No customer is gone so far.</source>
        <translation>Δεν έχει φύγει κανένας πελάτης ως τώρα.</translation>
    </message>
    <message>
        <source>The shares will stand here once at least %1 customers are followed long enough.</source>
        <translation>Εδώ θα εμφανιστούν τα ποσοστά, μόλις παρακολουθηθούν αρκετό καιρό τουλάχιστον %1 πελάτες.</translation>
    </message>
    <message>
        <source>Of 100 customers, %1 are lost and %2 gone for another reason after %3</source>
        <translation>Στους 100 πελάτες, μετά από %3 έχουν χαθεί %1 και έχουν φύγει για άλλον λόγο %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Gone for this reason (%)</source>
        <translation>Έφυγαν γι’ αυτόν τον λόγο (%)</translation>
    </message>
    <message>
        <source>Time since the first contact (in brackets: still followed)</source>
        <translation>Από την πρώτη επαφή (σε παρένθεση: όσοι απομένουν)</translation>
    </message>
</context>
<context>
    <name>Pistis::RecycleBinDialog</name>
    <message>
        <source>Deleted records</source>
        <translation>Διαγραμμένες εγγραφές</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %n day(s).</source>
        <translation>
            <numerusform>Δεν διαγράφηκε τίποτα την τελευταία %n ημέρα.</numerusform>
            <numerusform>Δεν διαγράφηκε τίποτα τις τελευταίες %n ημέρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted in the last %n day(s). Choose what is to come back.</source>
        <translation>
            <numerusform>Όσα διαγράφηκαν την τελευταία %n ημέρα. Επιλέξτε τι θα επανέλθει.</numerusform>
            <numerusform>Όσα διαγράφηκαν τις τελευταίες %n ημέρες. Επιλέξτε τι θα επανέλθει.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::Reminders</name>
    <message>
        <source>Your customers today</source>
        <translation>Οι πελάτες σας σήμερα</translation>
    </message>
</context>
<context>
    <name>Pistis::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Υπενθυμίσεις</translation>
    </message>
    <message>
        <source>&amp;Tell me once a day what is to be done</source>
        <translation>&amp;Ειδοποίηση μία φορά την ημέρα για όσα εκκρεμούν</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>Η&amp;συχία από</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>έ&amp;ως</translation>
    </message>
    <message>
        <source>The desktop reminds you only while Pistis is running. The counts always stand above the list of customers.</source>
        <translation>Η επιφάνεια εργασίας ειδοποιεί μόνο όσο το Pistis είναι ανοιχτό. Οι αριθμοί φαίνονται πάντα πάνω από τη λίστα των πελατών.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Start Pistis with the &amp;desktop</source>
        <translation>Έναρξη του Pistis μαζί με τον &amp;υπολογιστή</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovalText</name>
    <message>
        <source>Placeholder of the website that was never filled in</source>
        <translation>Θέση της ιστοσελίδας που δεν συμπληρώθηκε ποτέ</translation>
    </message>
    <message>
        <source>Counter of comments</source>
        <translation>Μετρητής σχολίων</translation>
    </message>
    <message>
        <source>Name of an account, not of an author</source>
        <translation>Όνομα λογαριασμού, όχι συντάκτη</translation>
    </message>
    <message>
        <source>Button to share the page</source>
        <translation>Κουμπί κοινοποίησης της σελίδας</translation>
    </message>
    <message>
        <source>The same line again and again, as in a header or footer</source>
        <translation>Η ίδια γραμμή ξανά και ξανά, όπως σε κεφαλίδα ή υποσέλιδο</translation>
    </message>
    <message>
        <source>Only a link or a mail address</source>
        <translation>Μόνο σύνδεσμος ή διεύθυνση email</translation>
    </message>
    <message>
        <source>Only a date, a time or a reading time</source>
        <translation>Μόνο ημερομηνία, ώρα ή χρόνος ανάγνωσης</translation>
    </message>
    <message>
        <source>Link to read more</source>
        <translation>Σύνδεσμος για περισσότερα</translation>
    </message>
    <message>
        <source>Navigation of the website</source>
        <translation>Πλοήγηση της ιστοσελίδας</translation>
    </message>
    <message>
        <source>Source of a picture that is not here</source>
        <translation>Πηγή εικόνας που λείπει</translation>
    </message>
    <message>
        <source>Legal notice of the website</source>
        <translation>Νομική σημείωση της ιστοσελίδας</translation>
    </message>
    <message>
        <source>No letter, only signs or digits</source>
        <translation>Κανένα γράμμα, μόνο σημεία ή ψηφία</translation>
    </message>
    <message>
        <source>Left-over code of the page</source>
        <translation>Υπόλειμμα κώδικα της σελίδας</translation>
    </message>
    <message>
        <source>The title once more</source>
        <translation>Ο τίτλος για δεύτερη φορά</translation>
    </message>
    <message>
        <source>Does not look like part of the text</source>
        <translation>Δεν μοιάζει με μέρος του κειμένου</translation>
    </message>
    <message>
        <source>Picture that is not in a folder “media” beside the text</source>
        <translation>Εικόνα που δεν βρίσκεται σε φάκελο «media» δίπλα στο κείμενο</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovedLinesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>Τι αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>Γραμμές που αφαιρέθηκαν</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) came back, in version %1 of the lesson. The version before stays in the library.</source>
        <translation>
            <numerusform>%n γραμμή επανήλθε, στην έκδοση %1 του μαθήματος. Η προηγούμενη έκδοση μένει στη βιβλιοθήκη.</numerusform>
            <numerusform>%n γραμμές επανήλθαν, στην έκδοση %1 του μαθήματος. Η προηγούμενη έκδοση μένει στη βιβλιοθήκη.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from this lesson when it was imported.</source>
        <translation>Από αυτό το μάθημα δεν αφαιρέθηκε τίποτα κατά την εισαγωγή του.</translation>
    </message>
    <message>
        <source>What the import left out of this lesson. Lines that you choose come back as paragraphs of their own where they stood; pairs that you confirmed stay.</source>
        <translation>Όσα παρέλειψε η εισαγωγή από αυτό το μάθημα. Οι γραμμές που επιλέγετε επιστρέφουν ως ξεχωριστές παράγραφοι εκεί όπου βρίσκονταν· οι αντιστοιχίσεις που επιβεβαιώσατε μένουν.</translation>
    </message>
</context>
<context>
    <name>Pistis::RemovedLinesModel</name>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>επαναφέρθηκε</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Line of the text</source>
        <translation>Γραμμή του κειμένου</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
</context>
<context>
    <name>Pistis::RepairMenu</name>
    <message>
        <source>&amp;Repair the pairs</source>
        <translation>Διόρ&amp;θωση αντιστοιχίσεων</translation>
    </message>
    <message>
        <source>Shows how sure each pair is and lets single keys change it</source>
        <translation>Δείχνει πόσο βέβαιη είναι κάθε αντιστοίχιση και επιτρέπει την αλλαγή της με ένα πλήκτρο</translation>
    </message>
    <message>
        <source>&amp;Confirm the pair</source>
        <translation>Επι&amp;βεβαίωση της αντιστοίχισης</translation>
    </message>
    <message>
        <source>Confirm &amp;all down to here</source>
        <translation>Επιβεβαίωση ό&amp;λων ως εδώ</translation>
    </message>
    <message>
        <source>&amp;Next pair not confirmed</source>
        <translation>&amp;Επόμενη ανεπιβεβαίωτη</translation>
    </message>
    <message>
        <source>Pre&amp;vious pair not confirmed</source>
        <translation>Προηγούμενη ανεπιβεβαί&amp;ωτη</translation>
    </message>
    <message>
        <source>Next pair not &amp;one to one</source>
        <translation>Επόμενη που δεν είναι &amp;μία προς μία</translation>
    </message>
    <message>
        <source>Previous pair not one to on&amp;e</source>
        <translation>Π&amp;ροηγούμενη που δεν είναι μία προς μία</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Α&amp;ποσύνδεση</translation>
    </message>
    <message>
        <source>&amp;Link the selected rows</source>
        <translation>&amp;Σύνδεση των επιλεγμένων σειρών</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>Συ&amp;γχώνευση με την επόμενη</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Διαίρεση στον δρομέα</translation>
    </message>
    <message>
        <source>Greek sentence up</source>
        <translation>Ελληνική πρόταση προς τα πάνω</translation>
    </message>
    <message>
        <source>Greek sentence down</source>
        <translation>Ελληνική πρόταση προς τα κάτω</translation>
    </message>
    <message>
        <source>English sentence up</source>
        <translation>Αγγλική πρόταση προς τα πάνω</translation>
    </message>
    <message>
        <source>English sentence down</source>
        <translation>Αγγλική πρόταση προς τα κάτω</translation>
    </message>
    <message>
        <source>Empty side &amp;here, the rest moves down</source>
        <translation>&amp;Κενή πλευρά εδώ, τα υπόλοιπα μετακινούνται κάτω</translation>
    </message>
    <message>
        <source>S&amp;wap with the previous</source>
        <translation>Α&amp;νταλλαγή με την προηγούμενη</translation>
    </message>
    <message>
        <source>Match &amp;here</source>
        <translation>&amp;Αντιστοίχιση εδώ</translation>
    </message>
    <message>
        <source>Pairs the two sentences at which the languages are, while they scroll apart</source>
        <translation>Αντιστοιχίζει τις δύο προτάσεις στις οποίες βρίσκονται οι γλώσσες, όσο κυλούν ξεχωριστά</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Αναίρεση της διόρθωσης</translation>
    </message>
    <message>
        <source>Redo the repair</source>
        <translation>Επανάληψη της διόρθωσης</translation>
    </message>
    <message>
        <source>switch Repair the pairs on first</source>
        <translation>ενεργοποιήστε πρώτα τη «Διόρθωση αντιστοιχίσεων»</translation>
    </message>
    <message>
        <source>only a lesson of your own in both languages can be repaired</source>
        <translation>διορθώνεται μόνο δικό σας μάθημα και στις δύο γλώσσες</translation>
    </message>
    <message>
        <source>Pair again &amp;from here</source>
        <translation>Νέα αν&amp;τιστοίχιση από εδώ και κάτω</translation>
    </message>
    <message>
        <source>&amp;Edit the sentence…</source>
        <translation>Αλλαγή τ&amp;ης πρότασης…</translation>
    </message>
    <message>
        <source>Next pair &amp;to check</source>
        <translation>Επόμενη αντιστοίχιση για έ&amp;λεγχο</translation>
    </message>
    <message>
        <source>Previous pair to chec&amp;k</source>
        <translation>Προηγούμενη αντιστοίχιση για έλεγ&amp;χο</translation>
    </message>
    <message>
        <source>nothing to undo in this lesson</source>
        <translation>τίποτα προς αναίρεση σε αυτό το μάθημα</translation>
    </message>
    <message>
        <source>nothing to redo in this lesson</source>
        <translation>τίποτα προς επανάληψη σε αυτό το μάθημα</translation>
    </message>
</context>
<context>
    <name>Pistis::RepairText</name>
    <message>
        <source>Holds signs that cannot be seen, as soft hyphens</source>
        <translation>Έχει σημεία που δεν φαίνονται, όπως κρυφά ενωτικά</translation>
    </message>
    <message>
        <source>Holds spaces of another kind, as no-break ones</source>
        <translation>Έχει άλλου είδους διαστήματα, όπως τα αδιάσπαστα</translation>
    </message>
    <message>
        <source>Latin letters or signs within a Greek word</source>
        <translation>Λατινικά γράμματα ή σύμβολα μέσα σε ελληνική λέξη</translation>
    </message>
    <message>
        <source>Letters and their accents stood apart</source>
        <translation>Γράμματα και τόνοι ήταν χωριστοί χαρακτήρες</translation>
    </message>
    <message>
        <source>Was not written as usual</source>
        <translation>Δεν ήταν γραμμένο όπως συνηθίζεται</translation>
    </message>
</context>
<context>
    <name>Pistis::RequestDialog</name>
    <message>
        <source>Record request</source>
        <translation>Καταγραφή αιτήματος</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Πελάτης</translation>
    </message>
    <message>
        <source>What the customer &amp;asked</source>
        <translation>Τι &amp;ζήτησε ο πελάτης</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Who as&amp;ked</source>
        <translation>Πο&amp;ιος το ζήτησε</translation>
    </message>
    <message>
        <source>Wan&amp;ted, in short</source>
        <translation>Τι ήθε&amp;λε, με λίγα λόγια</translation>
    </message>
    <message>
        <source>O&amp;ffered instead</source>
        <translation>Τι προσ&amp;φέρατε αντ’ αυτού</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>&amp;Στις</translation>
    </message>
    <message>
        <source>Time of the question</source>
        <translation>Ώρα του αιτήματος</translation>
    </message>
    <message>
        <source>&amp;How it was asked</source>
        <translation>&amp;Με ποιον τρόπο</translation>
    </message>
    <message>
        <source>Who answe&amp;rs</source>
        <translation>Ποιος απα&amp;ντά</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>δεν σημειώθηκε</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>Επεξεργασία αιτήματος</translation>
    </message>
</context>
<context>
    <name>Pistis::RetentionChart</name>
    <message numerus="yes">
        <source>After %n day(s): %1% still with you</source>
        <translation>
            <numerusform>Μετά από %n ημέρα: παραμένει το %1%</numerusform>
            <numerusform>Μετά από %n ημέρες: παραμένει το %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Παραμένουν πελάτες σας</translation>
    </message>
    <message>
        <source>How long do customers stay?</source>
        <translation>Πόσο καιρό μένουν οι πελάτες;</translation>
    </message>
    <message numerus="yes">
        <source>The curve will stand here once at least %1 customers have been with you for more than %n day(s).</source>
        <translation>
            <numerusform>Εδώ θα εμφανιστεί η καμπύλη, μόλις τουλάχιστον %1 πελάτες συμπληρώσουν πάνω από %n ημέρα μαζί σας.</numerusform>
            <numerusform>Εδώ θα εμφανιστεί η καμπύλη, μόλις τουλάχιστον %1 πελάτες συμπληρώσουν πάνω από %n ημέρες μαζί σας.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 customers that stayed %1 days, %2 are still with you after %3</source>
        <translation>Από 100 πελάτες που έμειναν %1 ημέρες, μένουν %2 μετά από %3</translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Ημέρες από την πρώτη επαφή</translation>
    </message>
    <message>
        <source>Customers still followed</source>
        <translation>Πελάτες που παρακολουθούνται ακόμη</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Απώλειες</translation>
    </message>
    <message>
        <source>Still with you (%)</source>
        <translation>Παραμένουν πελάτες σας (%)</translation>
    </message>
    <message>
        <source>at least (%)</source>
        <translation>τουλάχιστον (%)</translation>
    </message>
    <message>
        <source>at most (%)</source>
        <translation>το πολύ (%)</translation>
    </message>
    <message>
        <source>Time since the first contact (in brackets: still followed)</source>
        <translation>Από την πρώτη επαφή (σε παρένθεση: όσοι απομένουν)</translation>
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
        <translation>Αποθήκευση του φίλτρου</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>Όνο&amp;μα του φίλτρου</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>There is a filter of this name; it will be replaced.</source>
        <translation>Υπάρχει φίλτρο με αυτό το όνομα· θα αντικατασταθεί.</translation>
    </message>
    <message>
        <source>The list, its part and what narrows it are kept for you alone.</source>
        <translation>Η λίστα, το τμήμα της και ό,τι την περιορίζει αποθηκεύονται μόνο για εσάς.</translation>
    </message>
</context>
<context>
    <name>Pistis::SavedFilterDesk</name>
    <message>
        <source>Saved &amp;filters</source>
        <translation>Απο&amp;θηκευμένα φίλτρα</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Αποθήκευση του φίλτρου…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete filters…</source>
        <translation>&amp;Μετονομασία ή διαγραφή φίλτρων…</translation>
    </message>
    <message>
        <source>no filter is saved so far</source>
        <translation>δεν έχει αποθηκευτεί φίλτρο</translation>
    </message>
    <message>
        <source>This list was made for once and cannot be saved. Choose one of the lists above it first.</source>
        <translation>Αυτή η λίστα φτιάχτηκε για μία φορά και δεν αποθηκεύεται. Επιλέξτε πρώτα μία από τις λίστες πάνω από αυτήν.</translation>
    </message>
</context>
<context>
    <name>Pistis::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Αποθηκευμένα φίλτρα</translation>
    </message>
    <message>
        <source>F2 renames a filter, Del takes it out. Nothing is changed before you save.</source>
        <translation>Με F2 μετονομάζετε ένα φίλτρο, με Del το αφαιρείτε. Τίποτα δεν αλλάζει πριν από την αποθήκευση.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
</context>
<context>
    <name>Pistis::SegmentEditor</name>
    <message>
        <source>S&amp;egments</source>
        <translation>&amp;Κατηγορίες</translation>
    </message>
    <message>
        <source>F2 changes a cell in place, Delete removes the segment</source>
        <translation>Με F2 αλλάζετε ένα κελί επί τόπου, με Delete διαγράφετε την κατηγορία</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Add segment</source>
        <translation>&amp;Προσθήκη κατηγορίας</translation>
    </message>
    <message>
        <source>&amp;Delete segment</source>
        <translation>&amp;Διαγραφή κατηγορίας</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of “%1” will follow the book&apos;s rhythm once you save.</source>
        <translation>
            <numerusform>%n πελάτης της κατηγορίας «%1» θα ακολουθεί τον ρυθμό του βιβλίου μόλις αποθηκεύσετε.</numerusform>
            <numerusform>%n πελάτες της κατηγορίας «%1» θα ακολουθούν τον ρυθμό του βιβλίου μόλις αποθηκεύσετε.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::SegmentTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>as the book</source>
        <translation>όπως το βιβλίο</translation>
    </message>
    <message>
        <source>twice the rhythm</source>
        <translation>ο διπλάσιος ρυθμός</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ρυθμός επαφής</translation>
    </message>
    <message>
        <source>Limit of silence</source>
        <translation>Όριο σιωπής</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
</context>
<context>
    <name>Pistis::SentenceDialog</name>
    <message>
        <source>Edit the sentence</source>
        <translation>Αλλαγή της πρότασης</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Αποθήκευση (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Greek sentence:</source>
        <translation>&amp;Ελληνική πρόταση:</translation>
    </message>
    <message>
        <source>&amp;English sentence:</source>
        <translation>&amp;Αγγλική πρόταση:</translation>
    </message>
</context>
<context>
    <name>Pistis::SeparateDialog</name>
    <message>
        <source>Separate customers</source>
        <translation>Διαχωρισμός πελατών</translation>
    </message>
    <message>
        <source>Which record becomes a customer of its own again</source>
        <translation>Ποια εγγραφή γίνεται πάλι ξεχωριστός πελάτης</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Separate</source>
        <translation>&amp;Διαχωρισμός</translation>
    </message>
    <message>
        <source>Nothing was merged into %1.</source>
        <translation>Στον πελάτη «%1» δεν έχει συγχωνευθεί άλλος.</translation>
    </message>
    <message>
        <source>These records were merged into %1. Which one becomes a customer of its own again?</source>
        <translation>Στον πελάτη «%1» έχουν συγχωνευθεί οι παρακάτω εγγραφές. Ποια γίνεται πάλι ξεχωριστός πελάτης;</translation>
    </message>
    <message>
        <source>%1, merged %2 by %3</source>
        <translation>%1, συγχώνευση στις %2 από %3</translation>
    </message>
    <message>
        <source>They stay with %1</source>
        <translation>Παραμένουν στον πελάτη «%1»</translation>
    </message>
    <message>
        <source>They go to %1 (merged %2)</source>
        <translation>Πηγαίνουν στον πελάτη «%1» (συγχώνευση στις %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) or task(s) came since. Whose are they?</source>
        <translation>
            <numerusform>Από τότε καταγράφηκε %n επίσκεψη, αίτημα, υπόσχεση ή εργασία. Σε ποιον ανήκει;</numerusform>
            <numerusform>Από τότε καταγράφηκαν %n επισκέψεις, αιτήματα, υποσχέσεις ή εργασίες. Σε ποιον ανήκουν;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::SettleDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>Έ&amp;γινε</translation>
    </message>
    <message>
        <source>&amp;Kept today</source>
        <translation>&amp;Τηρήθηκε σήμερα</translation>
    </message>
    <message>
        <source>&amp;Move to another day…</source>
        <translation>&amp;Μεταφορά σε άλλη ημέρα…</translation>
    </message>
    <message>
        <source>&amp;New day agreed…</source>
        <translation>&amp;Συμφωνήθηκε νέα ημέρα…</translation>
    </message>
    <message>
        <source>&amp;Not held…</source>
        <translation>&amp;Δεν έγινε…</translation>
    </message>
    <message>
        <source>&amp;Broken</source>
        <translation>Α&amp;θετήθηκε</translation>
    </message>
    <message>
        <source>C&amp;ancelled…</source>
        <translation>Α&amp;κυρώθηκε…</translation>
    </message>
    <message>
        <source>The customer no longer &amp;wants it</source>
        <translation>Ο πελάτης δεν το &amp;θέλει πια</translation>
    </message>
    <message>
        <source>Kept on an &amp;earlier day…</source>
        <translation>Τηρήθηκε νω&amp;ρίτερα…</translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation>&amp;Στάλθηκε</translation>
    </message>
    <message>
        <source>&amp;Not sent…</source>
        <translation>&amp;Δεν στάλθηκε…</translation>
    </message>
    <message>
        <source>&amp;Done today</source>
        <translation>&amp;Ολοκληρώθηκε σήμερα</translation>
    </message>
    <message>
        <source>Done on an &amp;earlier day…</source>
        <translation>Ολοκληρώθηκε νω&amp;ρίτερα…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <translation>&amp;Αναβολή…</translation>
    </message>
    <message>
        <source>No longer &amp;needed</source>
        <translation>&amp;Δεν χρειάζεται πια</translation>
    </message>
</context>
<context>
    <name>Pistis::ShuffleBar</name>
    <message>
        <source>Deals the visits out by chance among customers who began at the same time, so that there is certainly no link, and shows what this chart would make of it</source>
        <translation>Μοιράζει τις επισκέψεις στην τύχη ανάμεσα σε πελάτες που ξεκίνησαν την ίδια εποχή, ώστε σίγουρα να μην υπάρχει συσχέτιση, και δείχνει τι θα έβγαζε αυτό το διάγραμμα</translation>
    </message>
    <message>
        <source>Show my own visits</source>
        <translation>Οι δικές μου επισκέψεις</translation>
    </message>
    <message>
        <source>Shuffle the visits</source>
        <translation>Μοίρασμα στην τύχη</translation>
    </message>
    <message>
        <source>Dealing out…</source>
        <translation>Μοιράζονται…</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Νέο μοίρασμα</translation>
    </message>
</context>
<context>
    <name>Pistis::SortedTable</name>
    <message>
        <source>A click on a title sorts by its column, %1 by that of the current cell. Titles can be dragged to another place.</source>
        <translation>Με κλικ σε έναν τίτλο ο πίνακας ταξινομείται κατά τη στήλη του, με %1 κατά τη στήλη του τρέχοντος κελιού. Οι τίτλοι μετακινούνται με σύρσιμο.</translation>
    </message>
</context>
<context>
    <name>Pistis::Speaker</name>
    <message>
        <source>Male voice</source>
        <translation>Αντρική φωνή</translation>
    </message>
    <message>
        <source>Female voice</source>
        <translation>Γυναικεία φωνή</translation>
    </message>
    <message>
        <source>Plain voice</source>
        <translation>Απλή φωνή</translation>
    </message>
    <message>
        <source>No voice is installed on this computer. Install the package espeak-ng to hear the lesson.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει εγκατεστημένη φωνή. Εγκαταστήστε το πακέτο espeak-ng για να ακούσετε το μάθημα.</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει φωνή για αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>No sound was heard. Check the loudspeakers of this computer.</source>
        <translation>Δεν ακούστηκε ήχος. Ελέγξτε τα ηχεία του υπολογιστή.</translation>
    </message>
</context>
<context>
    <name>Pistis::SpeechDesk</name>
    <message>
        <source>Until then the sentences are only marked one after the other.</source>
        <translation>Ως τότε οι προτάσεις απλώς επισημαίνονται η μία μετά την άλλη.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped.</source>
        <translation>Η ανάγνωση με φωνή σταμάτησε.</translation>
    </message>
</context>
<context>
    <name>Pistis::StepActions</name>
    <message>
        <source>&amp;Snooze</source>
        <translation>Ανα&amp;βολή</translation>
    </message>
    <message>
        <source>&amp;Plan the next contact…</source>
        <translation>&amp;Προγραμματισμός επόμενης επαφής…</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 ημέρα</translation>
    </message>
    <message>
        <source>&amp;3 days</source>
        <translation>&amp;3 ημέρες</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 ημέρες</translation>
    </message>
    <message>
        <source>Until a &amp;day…</source>
        <translation>Έως κάποια &amp;ημέρα…</translation>
    </message>
    <message>
        <source>&amp;End the snooze</source>
        <translation>&amp;Τέλος της αναβολής</translation>
    </message>
</context>
<context>
    <name>Pistis::TagLine</name>
    <message>
        <source>Add tags…</source>
        <translation>Προσθήκη ετικετών…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Ετικέτες: %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Χωρίς ετικέτες</translation>
    </message>
</context>
<context>
    <name>Pistis::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between</source>
        <translation>&amp;Ετικέτες, με κόμματα ανάμεσα</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Σε χρήση: %1</translation>
    </message>
</context>
<context>
    <name>Pistis::TaskDialog</name>
    <message>
        <source>Record task</source>
        <translation>Καταγραφή εργασίας</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Πελάτης</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>Τι πρέπει να &amp;γίνει</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>Έ&amp;ως πότε</translation>
    </message>
    <message>
        <source>&amp;No due day</source>
        <translation>&amp;Χωρίς προθεσμία</translation>
    </message>
    <message>
        <source>This day has passed: the task is overdue at once.</source>
        <translation>Αυτή η ημέρα έχει περάσει: η εργασία είναι αμέσως εκπρόθεσμη.</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>Προ&amp;τεραιότητα</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Σημείωση</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Επεξεργασία εργασίας</translation>
    </message>
</context>
<context>
    <name>Pistis::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>How far each of us follows up. In parentheses are the limits within which chance alone moves a number: where two people&apos;s limits overlap, the numbers do not tell them apart. Enter or a double click on a number opens its customers.</source>
        <translation>Πόσο συνεπής είναι ο καθένας στις επαφές. Σε παρένθεση βρίσκονται τα όρια μέσα στα οποία κινείται ένας αριθμός μόνο από τύχη: όπου τα όρια δύο προσώπων επικαλύπτονται, οι αριθμοί δεν τα ξεχωρίζουν. Με Enter ή διπλό κλικ σε έναν αριθμό βλέπετε τους πελάτες του.</translation>
    </message>
    <message>
        <source>Numbers per person</source>
        <translation>Αριθμοί ανά πρόσωπο</translation>
    </message>
    <message>
        <source>The same numbers drawn with their limits</source>
        <translation>Οι ίδιοι αριθμοί σε διάγραμμα, με τα όριά τους</translation>
    </message>
    <message>
        <source>Who follows up in time, whose requests wait and whose promises are kept will stand here once the book has customers.</source>
        <translation>Εδώ θα φαίνεται ποιος τηρεί τον ρυθμό επαφής, ποιου τα αιτήματα περιμένουν και ποιου οι υποσχέσεις τηρούνται, μόλις το βιβλίο αποκτήσει πελάτες.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Γίνεται καταμέτρηση…</translation>
    </message>
</context>
<context>
    <name>Pistis::TeamTableModel</name>
    <message>
        <source>All</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
</context>
<context>
    <name>Pistis::TimelineModel</name>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
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
        <translation>δεν διαβάζεται</translation>
    </message>
</context>
<context>
    <name>Pistis::TodayLine</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n στα εκπρόθεσμα</numerusform>
            <numerusform>%n στα εκπρόθεσμα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n για σήμερα</numerusform>
            <numerusform>%n για σήμερα</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, filtered: %1, %2</source>
        <translation>Σήμερα, με φίλτρο: %1, %2</translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <translation>Σήμερα: %1, %2</translation>
    </message>
</context>
<context>
    <name>Pistis::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>Εκπαίδευση</translation>
    </message>
    <message>
        <source>Training happens on the practice book, so that your own book stays as it is.</source>
        <translation>Η εκπαίδευση γίνεται στο βιβλίο εξάσκησης, ώστε το δικό σας βιβλίο να μένει όπως είναι.</translation>
    </message>
    <message>
        <source>&amp;Open the practice book</source>
        <translation>Άνοιγμα του βιβλίου ε&amp;ξάσκησης</translation>
    </message>
    <message>
        <source>&amp;Present the lesson</source>
        <translation>Παρο&amp;υσίαση του μαθήματος</translation>
    </message>
    <message>
        <source>&amp;Who takes the quiz?</source>
        <translation>Ποιοι απαντούν στο κουί&amp;ζ;</translation>
    </message>
    <message>
        <source>Name of a learner</source>
        <translation>Όνομα εκπαιδευομένου</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσθήκ&amp;η</translation>
    </message>
    <message>
        <source>&amp;Start the quiz</source>
        <translation>Έ&amp;ναρξη του κουίζ</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>Αποτελέ&amp;σματα</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Εξα&amp;γωγή σε CSV…</translation>
    </message>
    <message>
        <source>The answers will stand here, one row for each learner.</source>
        <translation>Εδώ θα βρίσκονται οι απαντήσεις, μία γραμμή για κάθε εκπαιδευόμενο.</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Εξαγωγή αποτελεσμάτων</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Αρχεία CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Pistis::TypedWords</name>
    <message>
        <source>Close without saving?</source>
        <translation>Κλείσιμο χωρίς αποθήκευση;</translation>
    </message>
    <message>
        <source>What you have written here would be lost.</source>
        <translation>Όσα γράψατε εδώ θα χαθούν.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Επιστροφή στη φόρμα</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Κλείσιμο χωρίς αποθήκευση</translation>
    </message>
</context>
<context>
    <name>Pistis::UndoActions</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Αποθηκεύτηκε. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>Saved for %1. Ctrl+Z takes it back.</source>
        <translation>Αποθηκεύτηκε για τον πελάτη %1. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 visit, Bakery</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Αναιρέθηκε: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Έγινε ξανά: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of customers</comment>
        <translation>
            <numerusform>%1 και %n ακόμη</numerusform>
            <numerusform>%1 και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>2 customers, their names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Διαγράφηκε. Με Ctrl+Z επανέρχεται.</translation>
    </message>
    <message>
        <source>Deleted for %1. Ctrl+Z brings it back.</source>
        <translation>Διαγράφηκε (%1). Με Ctrl+Z επανέρχεται.</translation>
    </message>
    <message>
        <source>Taken back: %1. Ctrl+Z brings it back.</source>
        <translation>Αναιρέθηκε: %1. Με Ctrl+Z επανέρχεται.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>Αποθηκεύτηκε: %1. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <translation>Είναι πάλι στο βιβλίο: %1.</translation>
    </message>
</context>
<context>
    <name>Pistis::VerdictBar</name>
    <message>
        <source>What your log says</source>
        <translation>Τι λέει το ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Which part of the book is looked at</source>
        <translation>Ποιο μέρος του βιβλίου εξετάζεται</translation>
    </message>
    <message>
        <source>Working through your log</source>
        <translation>Επεξεργασία του ημερολογίου σας</translation>
    </message>
    <message>
        <source>What the usual chart would claim (misleading)</source>
        <translation>Τι θα ισχυριζόταν το συνηθισμένο διάγραμμα (παραπλανητικό)</translation>
    </message>
    <message>
        <source>Things to bear in mind</source>
        <translation>Επιφυλάξεις</translation>
    </message>
    <message>
        <source>Only: %1. %2</source>
        <translation>Μόνο: %1. %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to bear in mind</source>
        <translation>
            <numerusform>%n επιφύλαξη</numerusform>
            <numerusform>%n επιφυλάξεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading all visits: %p%</source>
        <translation>Ανάγνωση όλων των επισκέψεων: %p%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Stops reading the visits; what was shown before stays</source>
        <translation>Σταματά την ανάγνωση των επισκέψεων· ό,τι φαινόταν πριν μένει</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>Reading your visits was stopped. The charts show what was read before.</source>
        <translation>Η ανάγνωση των επισκέψεών σας διακόπηκε. Τα διαγράμματα δείχνουν όσα είχαν διαβαστεί πριν.</translation>
    </message>
    <message>
        <source>Reading your visits was stopped, so nothing can be said of your log yet.</source>
        <translation>Η ανάγνωση των επισκέψεών σας διακόπηκε, οπότε δεν βγαίνει ακόμη συμπέρασμα για το ημερολόγιό σας.</translation>
    </message>
    <message>
        <source>What your log says without the adjustment</source>
        <translation>Τι λέει το ημερολόγιό σας χωρίς την προσαρμογή</translation>
    </message>
</context>
<context>
    <name>Pistis::VisitDetailsEditor</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>Περισσό&amp;τερα</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ώρα έναρ&amp;ξης</translation>
    </message>
    <message>
        <source>such as 9:30; may stay empty</source>
        <translation>όπως 9:30· μπορεί να μείνει κενή</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Λεπτά</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Σκ&amp;οπός</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Έκ&amp;βαση</translation>
    </message>
    <message>
        <source>Who took pa&amp;rt</source>
        <translation>Συμμετέ&amp;χοντες</translation>
    </message>
    <message>
        <source>names</source>
        <translation>ονόματα</translation>
    </message>
    <message>
        <source>Your s&amp;hare of the talk</source>
        <translation>Πόσο &amp;μιλήσατε εσείς</translation>
    </message>
    <message>
        <source>Your own estimate, seen by nobody else; it is never a target</source>
        <translation>Δική σας εκτίμηση, που δεν τη βλέπει κανείς άλλος· δεν είναι ποτέ στόχος</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>δεν σημειώθηκαν</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>χωρίς εκτίμηση</translation>
    </message>
    <message>
        <source>%</source>
        <comment>per cent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Time, minutes, purpose, outcome, who took part, files</source>
        <translation>Ώρα, λεπτά, σκοπός, έκβαση, συμμετέχοντες, αρχεία</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
</context>
<context>
    <name>Pistis::VoiceDialog</name>
    <message>
        <source>Voices for reading aloud</source>
        <translation>Φωνές ανάγνωσης</translation>
    </message>
    <message>
        <source>&amp;Greek:</source>
        <translation>&amp;Ελληνικά:</translation>
    </message>
    <message>
        <source>Voice for Greek</source>
        <translation>Φωνή για τα ελληνικά</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Ακρόα&amp;ση</translation>
    </message>
    <message>
        <source>Listen to the Greek voice</source>
        <translation>Ακρόαση της ελληνικής φωνής</translation>
    </message>
    <message>
        <source>&amp;English:</source>
        <translation>&amp;Αγγλικά:</translation>
    </message>
    <message>
        <source>Voice for English</source>
        <translation>Φωνή για τα αγγλικά</translation>
    </message>
    <message>
        <source>L&amp;isten</source>
        <translation>Ακ&amp;ρόαση</translation>
    </message>
    <message>
        <source>Listen to the English voice</source>
        <translation>Ακρόαση της αγγλικής φωνής</translation>
    </message>
    <message>
        <source>Looking for the voices of this computer…</source>
        <translation>Αναζητούνται οι φωνές του υπολογιστή…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Καμία φωνή</translation>
    </message>
</context>
<context>
    <name>Pistis::WeekReviewDialog</name>
    <message>
        <source>Dismissed suggestions, week by week</source>
        <translation>Προτάσεις που απορρίφθηκαν, ανά εβδομάδα</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Προηγούμενη εβδομάδα</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>Προηγούμενη εβδομάδα (Alt+Αριστερά)</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Επόμενη εβδομάδα</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>Επόμενη εβδομάδα (Alt+Δεξιά)</translation>
    </message>
    <message>
        <source>Dismissed suggestions</source>
        <translation>Προτάσεις που απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Ε&amp;παναφορά</translation>
    </message>
    <message>
        <source>%1: nothing was dismissed</source>
        <comment>week</comment>
        <translation>%1: δεν απορρίφθηκε καμία πρόταση</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n suggestion(s) dismissed</source>
        <comment>week</comment>
        <translation>
            <numerusform>%1: απορρίφθηκε %n πρόταση</numerusform>
            <numerusform>%1: απορρίφθηκαν %n προτάσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pistis::WeightsDialog</name>
    <message>
        <source>Weights of the attention score</source>
        <translation>Βάρη της βαθμολογίας προσοχής</translation>
    </message>
    <message>
        <source>What each part weighs, from 0 to 100; only the proportions count.</source>
        <translation>Πόσο βαραίνει κάθε μέρος, από 0 έως 100· μετρούν μόνο οι αναλογίες.</translation>
    </message>
    <message>
        <source>Silence against the &amp;rhythm</source>
        <translation>Σιωπή ως προς τον &amp;ρυθμό</translation>
    </message>
    <message>
        <source>Silence against the own &amp;gap</source>
        <translation>Σιωπή ως προς το συνηθισμένο &amp;κενό</translation>
    </message>
    <message>
        <source>Oldest &amp;unanswered request</source>
        <translation>Παλαιότερο αναπάντητο αί&amp;τημα</translation>
    </message>
    <message>
        <source>Overdue &amp;promise</source>
        <translation>Εκπρόθεσμη &amp;υπόσχεση</translation>
    </message>
    <message>
        <source>&amp;Open requests</source>
        <translation>Α&amp;νοιχτά αιτήματα</translation>
    </message>
    <message>
        <source>&amp;Mood noted</source>
        <translation>&amp;Διάθεση που σημειώθηκε</translation>
    </message>
    <message>
        <source>&amp;Alarm from</source>
        <translation>&amp;Συναγερμός από</translation>
    </message>
    <message>
        <source>&amp;Before: highest scores</source>
        <translation>&amp;Πριν: οι υψηλότερες βαθμολογίες</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Μετά</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Υπολογισμός</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Usual weights</source>
        <translation>Συνήθη &amp;βάρη</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ακύρωση</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
</context>
<context>
    <name>Pistis::WindowSearch</name>
    <message>
        <source>Find a customer…</source>
        <translation>Εύρεση πελάτη…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Εύρεση πελάτη</translation>
    </message>
</context>
<context>
    <name>Pistis::WordPopup</name>
    <message>
        <source>Meaning of the word</source>
        <translation>Σημασία της λέξης</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Πρόταση %1 από %2</translation>
    </message>
    <message>
        <source>Sentences %1 to %2 of %3</source>
        <translation>Προτάσεις %1 έως %2 από %3</translation>
    </message>
</context>
<context>
    <name>PlanningText</name>
    <message>
        <source>That day is a holiday: %1.</source>
        <translation>Η ημέρα αυτή είναι αργία: %1.</translation>
    </message>
    <message>
        <source>A contact is planned already: %1. It stays; move it there if you want only one.</source>
        <translation>Υπάρχει ήδη προγραμματισμένη επαφή: %1. Παραμένει· αν θέλετε μόνο μία, μετακινήστε εκείνη.</translation>
    </message>
    <message>
        <source>By the business hours that day is closed.</source>
        <translation>Σύμφωνα με το ωράριο, την ημέρα αυτή είναι κλειστά.</translation>
    </message>
    <message numerus="yes">
        <source>%1: plan the next contact for %2, by the rhythm of %n day(s)?</source>
        <translation>
            <numerusform>%1: να προγραμματιστεί η επόμενη επαφή (%2), με τον ρυθμό της %n ημέρας;</numerusform>
            <numerusform>%1: να προγραμματιστεί η επόμενη επαφή (%2), με τον ρυθμό των %n ημερών;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: plan the next contact for %2, the next open day after %3, by the rhythm of %n day(s)?</source>
        <translation>
            <numerusform>%1: να προγραμματιστεί η επόμενη επαφή (%2, την πρώτη εργάσιμη μετά τις %3), με τον ρυθμό της %n ημέρας;</numerusform>
            <numerusform>%1: να προγραμματιστεί η επόμενη επαφή (%2, την πρώτη εργάσιμη μετά τις %3), με τον ρυθμό των %n ημερών;</numerusform>
        </translation>
    </message>
    <message>
        <source>The next open day after %1, which the rhythm gives.</source>
        <translation>Είναι η πρώτη εργάσιμη ημέρα μετά τις %1, την ημερομηνία που δίνει ο ρυθμός επαφής.</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Ctrl+Z takes it back.</source>
        <translation>Προγραμματίστηκε: %1, %2. Με Ctrl+Z αναιρείται.</translation>
    </message>
    <message>
        <source>Planned: %1, %2. Before that there is: %3. Ctrl+Z takes it back.</source>
        <translation>Προγραμματίστηκε: %1, %2. Προηγείται: %3. Με Ctrl+Z αναιρείται.</translation>
    </message>
</context>
<context>
    <name>PracticeBookCommand</name>
    <message numerus="yes">
        <source>%n customer(s) in the practice book %1.</source>
        <translation>
            <numerusform>%n πελάτης στο βιβλίο εξάσκησης %1.</numerusform>
            <numerusform>%n πελάτες στο βιβλίο εξάσκησης %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
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
        <translation>%1 (έως %2)</translation>
    </message>
    <message>
        <source>%1 (promised by the customer, due %2)</source>
        <translation>%1 (υπόσχεση του πελάτη, έως %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Επόμενο βήμα:</translation>
    </message>
    <message>
        <source>In your words:</source>
        <translation>Με δικά σας λόγια:</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Ανοιχτά αιτήματα</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Ανοιχτές υποσχέσεις</translation>
    </message>
    <message>
        <source>No customer is in this list.</source>
        <translation>Δεν υπάρχει πελάτης σε αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Δελτίο επίσκεψης</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Τίποτα δεν εκκρεμεί.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Προγραμματισμένα</translation>
    </message>
    <message>
        <source>%1 (due %2, %3)</source>
        <comment>a task, its day, its state</comment>
        <translation>%1 (έως %2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Ανοιχτές εργασίες</translation>
    </message>
    <message>
        <source>Last noted:</source>
        <translation>Τελευταία σημείωση:</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Κατηγορία: %1</translation>
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
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Δίσκος</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Αύξηση</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Είδος αρχείων:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άνο&amp;ιγμα</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Επιλογή</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Εύρεση φακέλου</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες θέσεις</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός φάκελος</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό φάκελο</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Αναλυτική προβολή</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το «%1» υπάρχει ήδη.
Θέλετε να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Ελέγξτε αν το όνομά του είναι σωστό.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Ελέγξτε αν το όνομά του είναι σωστό.</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Όνομα &amp;αρχείου:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ημερομηνία τροποποίησης</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Εμφάνιση λεπτομερειών…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Απόκρυψη λεπτομερειών…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Εντάξει</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι &amp;σε όλα</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχι σε ό&amp;λα</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή διεύθυνσης &amp;συνδέσμου</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>RecordLabels</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Επίσκεψη</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Βιβλίο</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Δικό σας πεδίο</translation>
    </message>
    <message>
        <source>Note on a lesson</source>
        <translation>Σημείωση μαθήματος</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εργασία</translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message>
        <source>under reached</source>
        <translation>κάτω από το προβλεπόμενο</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>όπως προβλέπεται</translation>
    </message>
    <message>
        <source>over reached, more often than the rhythm asks</source>
        <translation>πάνω από το προβλεπόμενο, συχνότερα απ’ όσο ζητά ο ρυθμός</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n gap(s)</source>
        <translation>
            <numerusform>διάμεσος %n κενού</numerusform>
            <numerusform>διάμεσος %n κενών</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact today; this customer&apos;s own gap is %1 (%2)</source>
        <translation>Τελευταία επαφή σήμερα· το συνηθισμένο κενό αυτού του πελάτη είναι %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Quiet %n day(s), %1 × this customer&apos;s own gap of %2 (%3)</source>
        <translation>
            <numerusform>Χωρίς επαφή %n ημέρα, %1 × το συνηθισμένο κενό αυτού του πελάτη: %2 (%3)</numerusform>
            <numerusform>Χωρίς επαφή %n ημέρες, %1 × το συνηθισμένο κενό αυτού του πελάτη: %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Αυτό το τρίμηνο</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Φέτος</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact(s) by the rhythm, %2 held, %3 scheduled, %4 still to schedule: %5</source>
        <translation>
            <numerusform>%1: %n επαφή με βάση τον ρυθμό· έγιναν: %2, προγραμματισμένες: %3, απομένουν: %4 (%5)</numerusform>
            <numerusform>%1: %n επαφές με βάση τον ρυθμό· έγιναν: %2, προγραμματισμένες: %3, απομένουν: %4 (%5)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackText</name>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted</source>
        <translation>
            <numerusform>διαγράφηκε %n πελάτης</numerusform>
            <numerusform>διαγράφηκαν %n πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) deleted</source>
        <translation>
            <numerusform>διαγράφηκε %n επίσκεψη</numerusform>
            <numerusform>διαγράφηκαν %n επισκέψεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) deleted</source>
        <translation>
            <numerusform>διαγράφηκε %n υπόσχεση</numerusform>
            <numerusform>διαγράφηκαν %n υποσχέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) and person(s) deleted</source>
        <translation>
            <numerusform>διαγράφηκε %n κατηγορία ή πρόσωπο</numerusform>
            <numerusform>διαγράφηκαν %n κατηγορίες και πρόσωπα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) as before</source>
        <translation>
            <numerusform>%n πεδίο πήρε πάλι την προηγούμενη τιμή</numerusform>
            <numerusform>%n πεδία πήραν πάλι την προηγούμενη τιμή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added detail(s) removed</source>
        <translation>
            <numerusform>αφαιρέθηκε %n στοιχείο που είχε προστεθεί</numerusform>
            <numerusform>αφαιρέθηκαν %n στοιχεία που είχαν προστεθεί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n πεδίο άλλαξε στο μεταξύ και μένει όπως είναι.</numerusform>
            <numerusform>%n πεδία άλλαξαν στο μεταξύ και μένουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay, as others were merged into them since; separate these first if they are to go.</source>
        <translation>
            <numerusform>%n πελάτης μένει, επειδή στο μεταξύ συγχωνεύθηκαν άλλοι με αυτόν· χωρίστε τους πρώτα, αν πρέπει να φύγει.</numerusform>
            <numerusform>%n πελάτες μένουν, επειδή στο μεταξύ συγχωνεύθηκαν άλλοι με αυτούς· χωρίστε τους πρώτα, αν πρέπει να φύγουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits, promises and tasks</source>
        <translation>Επισκέψεις, υποσχέσεις και εργασίες</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>διαγράφηκε %n εργασία</numerusform>
            <numerusform>διαγράφηκαν %n εργασίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), request(s), promise(s) and task(s) of the deleted customers went with them.</source>
        <translation>
            <numerusform>Μαζί με τους διαγραμμένους πελάτες έφυγε και %n επίσκεψη, αίτημα, υπόσχεση ή εργασία τους.</numerusform>
            <numerusform>Μαζί με τους διαγραμμένους πελάτες έφυγαν και %n επισκέψεις, αιτήματα, υποσχέσεις και εργασίες τους.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is taken back: nothing of it was left in the book.</source>
        <translation>Η εισαγωγή του «%1» αναιρέθηκε: δεν είχε μείνει τίποτα από αυτήν στο βιβλίο.</translation>
    </message>
    <message>
        <source>“%1” is taken back: %2.</source>
        <translation>Η εισαγωγή του «%1» αναιρέθηκε: %2.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Low</source>
        <comment>priority of a task</comment>
        <translation>Χαμηλή</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority of a task</comment>
        <translation>Κανονική</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority of a task</comment>
        <translation>Υψηλή</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority of a task</comment>
        <translation>Επείγουσα</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>δεν άρχισε</translation>
    </message>
    <message>
        <source>started</source>
        <translation>σε εξέλιξη</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>σε αναβολή</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>εκπρόθεσμη</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>σε αναβολή έως %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title, note</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (low priority)</source>
        <translation>%1 (χαμηλή προτεραιότητα)</translation>
    </message>
    <message>
        <source>%1 (high priority)</source>
        <translation>%1 (υψηλή προτεραιότητα)</translation>
    </message>
    <message>
        <source>%1 (urgent)</source>
        <translation>%1 (επείγουσα)</translation>
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
            <numerusform>%n πελάτης</numerusform>
            <numerusform>%n πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are within their rhythm.</source>
        <translation>Εντός ρυθμού επαφής: %1 από %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) were answered in time (%2).</source>
        <translation>
            <numerusform>Έγκαιρη απάντηση: %1 από %n αίτημα (%2).</numerusform>
            <numerusform>Έγκαιρη απάντηση: %1 από %n αιτήματα (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) were kept by the day agreed (%2).</source>
        <translation>
            <numerusform>Τήρηση ως τη συμφωνημένη ημέρα: %1 από %n υπόσχεση (%2).</numerusform>
            <numerusform>Τήρηση ως τη συμφωνημένη ημέρα: %1 από %n υποσχέσεις (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are still there one year after the first contact, as far as %2 show.</source>
        <translation>Έναν χρόνο μετά την πρώτη επαφή παραμένει το %1, με βάση τα διαθέσιμα στοιχεία (%2).</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>πολύ λίγα στοιχεία</translation>
    </message>
    <message>
        <source>%1% (%2–%3%), n %4</source>
        <comment>a share, its 95 % limits, and how many it rests on</comment>
        <translation>%1% (%2–%3%), σε %4</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Δεν υπάρχει ακόμη τίποτα να μετρηθεί.</translation>
    </message>
    <message>
        <source>Shown from 5 losses and 5 customers after a year on. A larger number is left out, too, where a smaller one could be worked out from it.</source>
        <translation>Εμφανίζεται από 5 απώλειες και 5 πελάτες με έναν χρόνο και πάνω. Παραλείπεται και ένας μεγαλύτερος αριθμός, αν από αυτόν θα μπορούσε να υπολογιστεί ένας μικρότερος.</translation>
    </message>
    <message>
        <source>Shown from 5 on. A larger number is left out, too, where a smaller one could be worked out from it.</source>
        <translation>Εμφανίζεται από 5 και πάνω. Παραλείπεται και ένας μεγαλύτερος αριθμός, αν από αυτόν θα μπορούσε να υπολογιστεί ένας μικρότερος.</translation>
    </message>
    <message>
        <source>By chance alone this share could come out anywhere from %1 to %2.</source>
        <translation>Μόνο από τύχη, το ποσοστό αυτό θα μπορούσε να προκύψει οπουδήποτε από %1 έως %2.</translation>
    </message>
    <message>
        <source>In rhythm</source>
        <translation>Εντός ρυθμού</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Έγκαιρες απαντήσεις</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Υποσχέσεις που τηρήθηκαν</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Current customers whose next contact is not past its due day.</source>
        <translation>Υφιστάμενοι πελάτες των οποίων η επόμενη επαφή δεν είναι εκπρόθεσμη.</translation>
    </message>
    <message numerus="yes">
        <source>Requests with a first answer within %n business hour(s). One without an answer counts as late once its time has passed, and not before.</source>
        <translation>
            <numerusform>Αιτήματα με πρώτη απάντηση μέσα σε %n εργάσιμη ώρα. Όσο δεν έχει απαντηθεί, ένα αίτημα μετρά ως εκπρόθεσμο μόνο αφού περάσει ο χρόνος του.</numerusform>
            <numerusform>Αιτήματα με πρώτη απάντηση μέσα σε %n εργάσιμες ώρες. Όσο δεν έχει απαντηθεί, ένα αίτημα μετρά ως εκπρόθεσμο μόνο αφού περάσει ο χρόνος του.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our promises kept by the day agreed with the customer. Those not yet due and those withdrawn do not count.</source>
        <translation>Οι υποσχέσεις μας που τηρήθηκαν ως την ημέρα που συμφωνήθηκε με τον πελάτη. Όσες δεν έληξαν ακόμη και όσες αποσύρθηκαν δεν μετρούν.</translation>
    </message>
    <message>
        <source>Share of customers still there one year after the first contact. Customers who closed down, moved away or were handed over count until then.</source>
        <translation>Ποσοστό πελατών που παραμένουν έναν χρόνο μετά την πρώτη επαφή. Όσοι έκλεισαν την επιχείρησή τους, έφυγαν από την περιοχή ή δόθηκαν σε συνάδελφο μετρούν ως τότε.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with a rhythm</source>
        <translation>
            <numerusform>%1: %n πελάτης με ρυθμό επαφής</numerusform>
            <numerusform>%1: %n πελάτες με ρυθμό επαφής</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with requests that count</source>
        <translation>
            <numerusform>%1: %n πελάτης με αιτήματα που μετρούν</numerusform>
            <numerusform>%1: %n πελάτες με αιτήματα που μετρούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) with promises that count</source>
        <translation>
            <numerusform>%1: %n πελάτης με υποσχέσεις που μετρούν</numerusform>
            <numerusform>%1: %n πελάτες με υποσχέσεις που μετρούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), current or lost</source>
        <translation>
            <numerusform>%1: %n πελάτης, υφιστάμενος ή χαμένος</numerusform>
            <numerusform>%1: %n πελάτες, υφιστάμενοι ή χαμένοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n current customer(s)</source>
        <translation>
            <numerusform>%1: %n υφιστάμενος πελάτης</numerusform>
            <numerusform>%1: %n υφιστάμενοι πελάτες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenureAxis</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n έτος</numerusform>
            <numerusform>%n έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 έτη</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>over %1%</source>
        <translation>πάνω από %1%</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 λιγότερες</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 περισσότερες</translation>
    </message>
    <message>
        <source>%1 lower (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 λιγότερες (%2 έως %3)</translation>
    </message>
    <message>
        <source>%1 higher (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 περισσότερες (%2 έως %3)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>change per extra visit, with its limits</comment>
        <translation>%1 (από %2 έως %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n visits or more</source>
        <translation>
            <numerusform>%n επίσκεψη ή περισσότερες</numerusform>
            <numerusform>%n επισκέψεις ή περισσότερες</numerusform>
        </translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>καμία επίσκεψη</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n επίσκεψη</numerusform>
            <numerusform>%n επισκέψεις</numerusform>
        </translation>
    </message>
    <message>
        <source>No losses so far. Not enough to say anything.</source>
        <translation>Καμία απώλεια ως τώρα. Δεν υπάρχουν αρκετά στοιχεία για συμπέρασμα.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n loss(es) so far. Not enough to say anything.</source>
        <translation>
            <numerusform>Μόνο %n απώλεια ως τώρα. Δεν αρκεί για κανένα συμπέρασμα.</numerusform>
            <numerusform>Μόνο %n απώλειες ως τώρα. Δεν αρκούν για κανένα συμπέρασμα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n loss(es) so far. Not enough to say anything; at your pace you will have 10 around %1.</source>
        <translation>
            <numerusform>Μόνο %n απώλεια ως τώρα. Δεν αρκεί για κανένα συμπέρασμα· με τον σημερινό ρυθμό, οι 10 θα συμπληρωθούν περίπου τότε: %1.</numerusform>
            <numerusform>Μόνο %n απώλειες ως τώρα. Δεν αρκούν για κανένα συμπέρασμα· με τον σημερινό ρυθμό, οι 10 θα συμπληρωθούν περίπου τότε: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result depends on the delay chosen; treat it as not established.</source>
        <translation>Το αποτέλεσμα εξαρτάται από τη χρονική απόσταση που επιλέχθηκε· θεωρήστε το μη τεκμηριωμένο.</translation>
    </message>
    <message>
        <source>A link shows only in the last weeks before a loss: this is what it looks like when you stop visiting customers who are leaving.</source>
        <translation>Η συσχέτιση φαίνεται μόνο τις τελευταίες εβδομάδες πριν από μια απώλεια: αυτό ακριβώς συμβαίνει όταν σταματάτε να επισκέπτεστε πελάτες που ήδη φεύγουν.</translation>
    </message>
    <message>
        <source>Cannot tell yet.</source>
        <translation>Δεν βγαίνει ακόμη συμπέρασμα.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot tell yet: per extra visit losses were %1. With about %n more loss(es) a 20% difference per visit would show.</source>
        <translation>
            <numerusform>Δεν βγαίνει ακόμη συμπέρασμα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Με περίπου %n ακόμη απώλεια θα φαινόταν μια διαφορά 20% ανά επίσκεψη.</numerusform>
            <numerusform>Δεν βγαίνει ακόμη συμπέρασμα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Με περίπου %n ακόμη απώλειες θα φαινόταν μια διαφορά 20% ανά επίσκεψη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visible link so far: per extra visit losses were %1. A 20% fall in losses per visit cannot be ruled out; about %n more loss(es) would decide.</source>
        <translation>
            <numerusform>Καμία ορατή συσχέτιση ως τώρα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Μείωση των απωλειών κατά 20% ανά επίσκεψη δεν αποκλείεται· χρειάζεται περίπου %n ακόμη απώλεια.</numerusform>
            <numerusform>Καμία ορατή συσχέτιση ως τώρα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Μείωση των απωλειών κατά 20% ανά επίσκεψη δεν αποκλείεται· χρειάζονται περίπου %n ακόμη απώλειες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visible link so far: per extra visit losses were %1. A 20% rise in losses per visit cannot be ruled out; about %n more loss(es) would decide.</source>
        <translation>
            <numerusform>Καμία ορατή συσχέτιση ως τώρα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Αύξηση των απωλειών κατά 20% ανά επίσκεψη δεν αποκλείεται· χρειάζεται περίπου %n ακόμη απώλεια.</numerusform>
            <numerusform>Καμία ορατή συσχέτιση ως τώρα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Αύξηση των απωλειών κατά 20% ανά επίσκεψη δεν αποκλείεται· χρειάζονται περίπου %n ακόμη απώλειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Per extra visit losses were %1. This is a link in your own log, not proof that visiting more causes it.</source>
        <translation>Ανά επιπλέον επίσκεψη οι απώλειες ήταν %1: συσχέτιση στο ημερολόγιό σας, όχι απόδειξη αιτίας.</translation>
    </message>
    <message>
        <source>Of customers with %1 in %2 days, %3 were lost in a year, of those with %4 %5.</source>
        <translation>Με %1 σε %2 ημέρες χάθηκε σε έναν χρόνο το %3 των πελατών, με %4 το %5.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ημέρα %1</translation>
    </message>
    <message>
        <source>You visit everyone about equally often, so your own log cannot show what a different pace would do.</source>
        <translation>Επισκέπτεστε όλους περίπου εξίσου συχνά, οπότε το ημερολόγιό σας δεν μπορεί να δείξει τι θα άλλαζε με άλλον ρυθμό.</translation>
    </message>
    <message>
        <source>No visible link between visit frequency and losing customers: per extra visit losses were %1; a 20% difference per visit would have shown.</source>
        <translation>Καμία ορατή συσχέτιση ανάμεσα στη συχνότητα των επισκέψεων και την απώλεια πελατών: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1· μια διαφορά 20% ανά επίσκεψη θα είχε φανεί.</translation>
    </message>
    <message>
        <source>Early sign: %1</source>
        <comment>a whole sentence follows</comment>
        <translation>Πρώιμη ένδειξη: %1</translation>
    </message>
    <message>
        <source>Customers you visited more were lost more often: per extra visit losses were %1. Usually this means you visit the ones already in trouble.</source>
        <translation>Οι πελάτες που επισκεφθήκατε περισσότερο χάθηκαν συχνότερα: ανά επιπλέον επίσκεψη οι απώλειες ήταν %1. Συνήθως αυτό σημαίνει ότι επισκέπτεστε όσους έχουν ήδη πρόβλημα.</translation>
    </message>
    <message>
        <source>Something else would have to raise both visiting and loyalty by a factor of %1 to explain this.</source>
        <translation>Για να εξηγηθεί αυτό αλλιώς, κάτι άλλο θα έπρεπε να πολλαπλασιάζει επί %1 τόσο τις επισκέψεις όσο και την αφοσίωση.</translation>
    </message>
    <message>
        <source>Cannot tell yet. Losses are inferred from silence here, so that only a direction could be named.</source>
        <translation>Δεν βγαίνει ακόμη συμπέρασμα. Οι απώλειες συνάγονται εδώ από τη σιωπή των πελατών, οπότε θα φαινόταν μόνο η κατεύθυνση.</translation>
    </message>
    <message>
        <source>No visible link so far between visit frequency and customers falling silent.</source>
        <translation>Καμία ορατή συσχέτιση ως τώρα ανάμεσα στη συχνότητα των επισκέψεων και τη σιωπή των πελατών.</translation>
    </message>
    <message>
        <source>Customers you visited more fell silent less often. Losses are inferred from silence, so only the direction counts. This is a link in your own log, not proof that visiting more causes it.</source>
        <translation>Οι πελάτες που επισκεπτόσασταν συχνότερα σιώπησαν λιγότερο συχνά. Οι απώλειες συνάγονται από τη σιωπή, οπότε μετρά μόνο η κατεύθυνση: συσχέτιση στο ημερολόγιό σας, όχι απόδειξη αιτίας.</translation>
    </message>
    <message>
        <source>Customers you visited more fell silent more often. Usually this means you visit the ones already in trouble.</source>
        <translation>Οι πελάτες που επισκεπτόσασταν συχνότερα σιώπησαν συχνότερα. Συνήθως αυτό σημαίνει ότι επισκέπτεστε όσους έχουν ήδη πρόβλημα.</translation>
    </message>
    <message>
        <source>%1 in the first year, %2 in the second year and %3 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 τον πρώτο χρόνο, %2 τον δεύτερο χρόνο και %3 αργότερα</translation>
    </message>
    <message>
        <source>%1 in the first year and %2 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 τον πρώτο χρόνο και %2 αργότερα</translation>
    </message>
    <message>
        <source>%1 in the first two years and %2 later</source>
        <comment>changes, then periods</comment>
        <translation>%1 τα δύο πρώτα χρόνια και %2 αργότερα</translation>
    </message>
</context>
<context>
    <name>VisitDetailsText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 λ.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ώ.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ώ. %2 λ.</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>names</comment>
        <translation>με %1</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>σκοπός: %1</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>έκβαση: %1</translation>
    </message>
    <message>
        <source>talked about %1% of the time</source>
        <translation>μιλούσα εγώ περίπου το %1% του χρόνου</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n αρχείο: %1</numerusform>
            <numerusform>%n αρχεία: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 KB</source>
        <translation>λιγότερο από 1 KB</translation>
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
        <translation>Αυτός ο πελάτης χάθηκε στις %1· η επίσκεψη κρατιέται και ο πελάτης παραμένει χαμένος.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the call is kept, the customer stays lost.</source>
        <translation>Αυτός ο πελάτης χάθηκε στις %1· το τηλεφώνημα κρατιέται και ο πελάτης παραμένει χαμένος.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the video call is kept, the customer stays lost.</source>
        <translation>Αυτός ο πελάτης χάθηκε στις %1· η βιντεοκλήση κρατιέται και ο πελάτης παραμένει χαμένος.</translation>
    </message>
    <message>
        <source>This customer was lost on %1; the message is kept, the customer stays lost.</source>
        <translation>Αυτός ο πελάτης χάθηκε στις %1· το μήνυμα κρατιέται και ο πελάτης παραμένει χαμένος.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, day of the first contact</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is before the first contact: %2. Is the day right? Then the first contact moves to it.</source>
        <translation>Η ημέρα %1 είναι πριν από την πρώτη επαφή: %2. Είναι σωστή; Τότε η πρώτη επαφή μεταφέρεται σε αυτήν.</translation>
    </message>
    <message>
        <source>%1: the first contact moves from %2 to %3.</source>
        <translation>%1: η πρώτη επαφή μεταφέρεται από τις %2 στις %3.</translation>
    </message>
    <message>
        <source>Noted already: %1, %2, %3 (%4). Statistics count such a day once.</source>
        <comment>customer, kind of contact, day, state</comment>
        <translation>Έχει ήδη σημειωθεί: %1, %2, %3 (%4). Τα στατιστικά μετρούν μία τέτοια ημέρα μία φορά.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer, what it means that the customer is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned for that day: %1, %2, %3. This settles the plan; no second one is noted.</source>
        <comment>customer, kind of contact, day</comment>
        <translation>Είχε προγραμματιστεί για εκείνη την ημέρα: %1, %2, %3. Με την αποθήκευση σημειώνεται ότι έγινε· δεν προστίθεται δεύτερη επαφή.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>The visit was cancelled</source>
        <translation>Η επίσκεψη ακυρώθηκε</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>Το τηλεφώνημα ακυρώθηκε</translation>
    </message>
    <message>
        <source>The video call was cancelled</source>
        <translation>Η βιντεοκλήση ακυρώθηκε</translation>
    </message>
    <message>
        <source>The message was cancelled</source>
        <translation>Το μήνυμα ακυρώθηκε</translation>
    </message>
    <message>
        <source>The visit was not held</source>
        <translation>Η επίσκεψη δεν έγινε</translation>
    </message>
    <message>
        <source>The call was not made</source>
        <translation>Το τηλεφώνημα δεν έγινε</translation>
    </message>
    <message>
        <source>The video call did not take place</source>
        <translation>Η βιντεοκλήση δεν έγινε</translation>
    </message>
    <message>
        <source>The message was not sent</source>
        <translation>Το μήνυμα δεν στάλθηκε</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>προγραμματίστηκε</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>στάλθηκε</translation>
    </message>
    <message>
        <source>held</source>
        <translation>έγινε</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>δεν στάλθηκε</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>δεν έγινε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>Visit planned %1</source>
        <translation>Προγραμματισμένη επίσκεψη: %1</translation>
    </message>
    <message>
        <source>Call planned %1</source>
        <translation>Προγραμματισμένο τηλεφώνημα: %1</translation>
    </message>
    <message>
        <source>Video call planned %1</source>
        <translation>Προγραμματισμένη βιντεοκλήση: %1</translation>
    </message>
    <message>
        <source>Message planned %1</source>
        <translation>Προγραμματισμένο μήνυμα: %1</translation>
    </message>
    <message>
        <source>Visit planned for %1</source>
        <translation>Προγραμματισμένη επίσκεψη στις %1</translation>
    </message>
    <message>
        <source>Call planned for %1</source>
        <translation>Προγραμματισμένο τηλεφώνημα στις %1</translation>
    </message>
    <message>
        <source>Video call planned for %1</source>
        <translation>Προγραμματισμένη βιντεοκλήση στις %1</translation>
    </message>
    <message>
        <source>Message planned for %1</source>
        <translation>Προγραμματισμένο μήνυμα στις %1</translation>
    </message>
    <message numerus="yes">
        <source>Planned visit %n day(s) ago is still open</source>
        <translation>
            <numerusform>Εκκρεμεί επίσκεψη που είχε προγραμματιστεί πριν από %n ημέρα</numerusform>
            <numerusform>Εκκρεμεί επίσκεψη που είχε προγραμματιστεί πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned call %n day(s) ago is still open</source>
        <translation>
            <numerusform>Εκκρεμεί τηλεφώνημα που είχε προγραμματιστεί πριν από %n ημέρα</numerusform>
            <numerusform>Εκκρεμεί τηλεφώνημα που είχε προγραμματιστεί πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned video call %n day(s) ago is still open</source>
        <translation>
            <numerusform>Εκκρεμεί βιντεοκλήση που είχε προγραμματιστεί πριν από %n ημέρα</numerusform>
            <numerusform>Εκκρεμεί βιντεοκλήση που είχε προγραμματιστεί πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned message %n day(s) ago is still open</source>
        <translation>
            <numerusform>Εκκρεμεί μήνυμα που είχε προγραμματιστεί πριν από %n ημέρα</numerusform>
            <numerusform>Εκκρεμεί μήνυμα που είχε προγραμματιστεί πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what became of the planned visit</source>
        <translation>Σημειώστε τι έγινε με την προγραμματισμένη επίσκεψη</translation>
    </message>
    <message>
        <source>Say what became of the planned call</source>
        <translation>Σημειώστε τι έγινε με το προγραμματισμένο τηλεφώνημα</translation>
    </message>
    <message>
        <source>Say what became of the planned video call</source>
        <translation>Σημειώστε τι έγινε με την προγραμματισμένη βιντεοκλήση</translation>
    </message>
    <message>
        <source>Say what became of the planned message</source>
        <translation>Σημειώστε τι έγινε με το προγραμματισμένο μήνυμα</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you met</source>
        <translation>μένει ανοιχτή, και το ημερολόγιό σας δεν λέει αν συναντηθήκατε</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you wrote</source>
        <translation>μένει ανοιχτό, και το ημερολόγιό σας δεν λέει αν γράψατε</translation>
    </message>
    <message>
        <source>it stays open, and your log does not say whether you spoke</source>
        <translation>μένει σε εκκρεμότητα, και το ημερολόγιό σας δεν λέει αν μιλήσατε</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message numerus="yes">
        <source>With %n loss(es) nothing can be said yet.</source>
        <translation>
            <numerusform>Με %n απώλεια δεν μπορεί να ειπωθεί τίποτα ακόμη.</numerusform>
            <numerusform>Με %n απώλειες δεν μπορεί να ειπωθεί τίποτα ακόμη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n losses: an early sign at most.</source>
        <translation>
            <numerusform>Μόνο %n απώλεια: το πολύ μια πρώιμη ένδειξη.</numerusform>
            <numerusform>Μόνο %n απώλειες: το πολύ μια πρώιμη ένδειξη.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few losses or too little time to read the grey groups (visits: %1).</source>
        <translation>Πολύ λίγες απώλειες ή πολύ λίγος χρόνος για συμπέρασμα στις γκρίζες ομάδες (επισκέψεις: %1).</translation>
    </message>
    <message>
        <source>The link is not the same for new and for old customers; one number hides that.</source>
        <translation>Η συσχέτιση δεν είναι ίδια για νέους και για παλιούς πελάτες· ένας μόνο αριθμός το κρύβει.</translation>
    </message>
    <message>
        <source>This view credits lost customers with their visit-free time.</source>
        <translation>Στην προβολή αυτή ο χρόνος χωρίς επισκέψεις μετρά σε βάρος των πελατών που χάθηκαν.</translation>
    </message>
    <message>
        <source>%1 of the customers were watched for less than 90 days.</source>
        <translation>Το %1 των πελατών παρακολουθήθηκε λιγότερο από 90 ημέρες.</translation>
    </message>
    <message>
        <source>The log covers %1 days; %2 are needed for a steady picture.</source>
        <translation>Το ημερολόγιο καλύπτει %1 ημέρες· για σταθερή εικόνα χρειάζονται %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) left out: not watched long enough yet, or lost too soon.</source>
        <translation>
            <numerusform>%n πελάτης δεν υπολογίστηκε: δεν παρακολουθήθηκε αρκετά ή χάθηκε πολύ νωρίς.</numerusform>
            <numerusform>%n πελάτες δεν υπολογίστηκαν: δεν παρακολουθήθηκαν αρκετά ή χάθηκαν πολύ νωρίς.</numerusform>
        </translation>
    </message>
    <message>
        <source>The result changes with the delay between a visit and a loss.</source>
        <translation>Το αποτέλεσμα αλλάζει με τη χρονική απόσταση ανάμεσα στην επίσκεψη και την απώλεια.</translation>
    </message>
    <message>
        <source>Losses are inferred from silence; %1 of such customers came back last year.</source>
        <translation>Οι απώλειες συνάγονται από τη σιωπή των πελατών· πέρυσι επέστρεψε το %1 τέτοιων πελατών.</translation>
    </message>
    <message>
        <source>%1 of the losses carry one day, %2: perhaps the day they were entered.</source>
        <translation>Το %1 των απωλειών έχει την ίδια ημέρα (%2): ίσως την ημέρα της καταχώρισης.</translation>
    </message>
    <message>
        <source>Not adjusted for how often each customer is usually visited.</source>
        <translation>Δεν έχει ληφθεί υπόψη πόσο συχνά δέχεται συνήθως επισκέψεις κάθε πελάτης.</translation>
    </message>
    <message>
        <source>A part of your customers: about 1 of 20 parts looks clear by luck.</source>
        <translation>Μέρος των πελατών σας: περίπου 1 στα 20 μέρη δείχνει σαφές αποτέλεσμα από τύχη.</translation>
    </message>
    <message numerus="yes">
        <source>Half of the visits were logged more than %n day(s) late.</source>
        <translation>
            <numerusform>Οι μισές επισκέψεις καταγράφηκαν με καθυστέρηση πάνω από %n ημέρα.</numerusform>
            <numerusform>Οι μισές επισκέψεις καταγράφηκαν με καθυστέρηση πάνω από %n ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 days fewer than 10 customers are left in the curve.</source>
        <translation>Μετά από %1 ημέρες μένουν στην καμπύλη λιγότεροι από 10 πελάτες.</translation>
    </message>
    <message>
        <source>Hatched cells are not complete yet.</source>
        <translation>Τα κελιά με γραμμές δεν έχουν συμπληρωθεί ακόμη.</translation>
    </message>
    <message>
        <source>The losses do not allow a number per visit (delay %1 days).</source>
        <translation>Οι απώλειες δεν επιτρέπουν αριθμό ανά επίσκεψη (χρονική απόσταση %1 ημερών).</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ignored: of no known customer, or before the first contact.</source>
        <translation>
            <numerusform>%n επίσκεψη δεν υπολογίστηκε: άγνωστος πελάτης ή ημέρα πριν από την πρώτη επαφή.</numerusform>
            <numerusform>%n επισκέψεις δεν υπολογίστηκαν: άγνωστος πελάτης ή ημέρα πριν από την πρώτη επαφή.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordSenses</name>
    <message>
        <source>Glossary of the lesson</source>
        <translation>Γλωσσάρι του μαθήματος</translation>
    </message>
    <message>
        <source>Dictionary: FreeDict</source>
        <translation>Λεξικό: FreeDict</translation>
    </message>
    <message>
        <source>“%1” is neither in the glossary of the lesson nor in the dictionaries.</source>
        <translation>Η λέξη «%1» δεν υπάρχει ούτε στο γλωσσάρι του μαθήματος ούτε στα λεξικά.</translation>
    </message>
    <message>
        <source>“%1” is a small word that joins others. It has no entry of its own.</source>
        <translation>Η λέξη «%1» είναι μια μικρή βοηθητική λέξη χωρίς δικό της λήμμα.</translation>
    </message>
</context>
</TS>
