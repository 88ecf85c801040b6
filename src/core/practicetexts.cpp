#include "core/practicetexts.h"

namespace Pistis {

using namespace Qt::StringLiterals;

const QStringList &practiceNotes(bool greek)
{
    static const QStringList el { u"Ζήτησαν να δουν τον νέο κατάλογο."_s,
        u"Ευχαριστημένοι από την τελευταία παράδοση."_s, u"Μίλησα με τον υπεύθυνο προμηθειών."_s,
        u"Συζητήσαμε τις τιμές του επόμενου εξαμήνου."_s, u"Ανέφεραν μια προσφορά από ανταγωνιστή."_s,
        u"Θα αποφασίσουν μετά τις γιορτές."_s, u"Ανανεώνουν το κατάστημα τον Μάρτιο."_s,
        u"Προτιμούν επίσκεψη πρωί, πριν από τις δέκα."_s, u"Άλλαξε ο υπεύθυνος, να συστηθούμε ξανά."_s,
        u"Ρώτησαν πότε θα έχουμε νεότερα για τη συσκευασία."_s, u"Σύντομη επίσκεψη, όλα καλά."_s,
        u"Παράγγειλαν την ίδια ποσότητα."_s };
    static const QStringList en { u"Asked to see the new catalogue."_s, u"Pleased with the last delivery."_s,
        u"Spoke with the head of purchasing."_s, u"Went through the prices of the next half year."_s,
        u"Mentioned an offer from a competitor."_s, u"Will decide after the holidays."_s,
        u"The shop is being refitted in March."_s, u"Prefers a visit in the morning, before ten."_s,
        u"New contact person, to be introduced again."_s, u"Asked when there is news about the packaging."_s,
        u"Short visit, all well."_s, u"Ordered the same quantity again."_s };
    return greek ? el : en;
}

const QStringList &practiceRequests(bool greek)
{
    static const QStringList el { u"Πότε θα έρθει η παραγγελία μας;"_s, u"Μπορείτε να μας στείλετε νέο τιμοκατάλογο;"_s,
        u"Χρειαζόμαστε αντίγραφο του τελευταίου τιμολογίου."_s, u"Μπορεί η παράδοση να γίνεται το πρωί;"_s,
        u"Λείπουν δύο κιβώτια από την παραλαβή."_s, u"Υπάρχει μικρότερη συσκευασία;"_s,
        u"Ποια έκπτωση ισχύει για μεγαλύτερη ποσότητα;"_s, u"Θέλουμε δείγμα πριν αποφασίσουμε."_s,
        u"Ποιος είναι τώρα ο υπεύθυνός μας;"_s, u"Μπορούμε να πληρώνουμε στις εξήντα ημέρες;"_s,
        u"Η τιμή στο τιμολόγιο διαφέρει από την προσφορά."_s, u"Πόσο διαρκεί η εγγύηση;"_s };
    static const QStringList en { u"When will our order arrive?"_s, u"Could you send us the new price list?"_s,
        u"We need a copy of the last invoice."_s, u"Can deliveries come in the morning?"_s,
        u"Two boxes are missing from the delivery."_s, u"Is there a smaller pack?"_s,
        u"What is the discount for a larger quantity?"_s, u"We would like a sample before we decide."_s,
        u"Who is our contact now?"_s, u"Could we pay within sixty days?"_s,
        u"The price on the invoice is not the one in the offer."_s, u"How long is the warranty?"_s };
    return greek ? el : en;
}

const QStringList &practicePromises(bool greek)
{
    static const QStringList el { u"Θα σας στείλω την προσφορά γραπτώς."_s,
        u"Θα φέρω δείγματα στην επόμενη επίσκεψη."_s, u"Θα μιλήσω με την αποθήκη για τα κιβώτια που λείπουν."_s,
        u"Θα σας τηλεφωνήσω με την τιμή."_s, u"Θα διορθώσουμε το τιμολόγιο."_s, u"Θα έρθει τεχνικός να το δει."_s,
        u"Θα σας βρω ημερομηνία παράδοσης πριν από τις γιορτές."_s, u"Θα σας στείλω τα στοιχεία της εγγύησης."_s,
        u"Θα ρωτήσω για μικρότερη συσκευασία."_s, u"Θα σας γνωρίσω τη νέα υπεύθυνη."_s };
    static const QStringList en { u"I will send you the offer in writing."_s, u"I will bring samples next time."_s,
        u"I will ask the warehouse about the missing boxes."_s, u"I will call you with the price."_s,
        u"We will correct the invoice."_s, u"A technician will come and look at it."_s,
        u"I will find you a delivery date before the holidays."_s, u"I will send you the warranty papers."_s,
        u"I will ask about a smaller pack."_s, u"I will introduce your new contact."_s };
    return greek ? el : en;
}

const QStringList &practiceTheirPromises(bool greek)
{
    static const QStringList el { u"Θα σας απαντήσουμε για την προσφορά."_s, u"Θα στείλουμε τις ποσότητες του μήνα."_s,
        u"Θα πληρώσουμε το υπόλοιπο."_s };
    static const QStringList en { u"We will come back to you about the offer."_s,
        u"We will send you the quantities of the month."_s, u"We will pay the balance."_s };
    return greek ? el : en;
}

const QStringList &practiceExcuses(bool greek)
{
    static const QStringList el { u"Έλειπε ο υπεύθυνος."_s, u"Ζήτησαν άλλη μέρα."_s, u"Ήταν κλειστά."_s };
    static const QStringList en { u"The contact was away."_s, u"They asked for another day."_s,
        u"They were closed."_s };
    return greek ? el : en;
}

const QStringList &practiceTasks(bool greek)
{
    static const QStringList el { u"Αποστολή του νέου καταλόγου"_s, u"Έλεγχος του υπολοίπου με το λογιστήριο"_s,
        u"Ραντεβού με τον υπεύθυνο προμηθειών"_s, u"Προετοιμασία δειγμάτων"_s, u"Ενημέρωση των στοιχείων τιμολόγησης"_s,
        u"Σύγκριση με την περσινή παραγγελία"_s };
    static const QStringList en { u"Send the new catalogue"_s, u"Check the balance with accounts"_s,
        u"Fix a meeting with the head of purchasing"_s, u"Prepare samples"_s, u"Update the details for invoices"_s,
        u"Compare with last year’s order"_s };
    return greek ? el : en;
}

} // namespace Pistis
