#pragma once

#include <QStringList>

namespace Pistis {

// What is written down about the customers of a practice book, in the customer's language.
const QStringList &practiceNotes(bool greek);
const QStringList &practiceRequests(bool greek);
const QStringList &practicePromises(bool greek); // ours
const QStringList &practiceTheirPromises(bool greek);
const QStringList &practiceTasks(bool greek);
const QStringList &practiceExcuses(bool greek); // why a visit was not held

} // namespace Pistis
