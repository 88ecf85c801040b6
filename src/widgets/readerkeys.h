#pragma once

namespace Pistis {

class LessonReader;

// The keys of a lesson that stand in no menu: from pair to pair, from language to language, and sizes of the one that
// has the focus.
void addReaderKeys(LessonReader &reader);

} // namespace Pistis
