#pragma once

// Every test program begins with this file (tests/CMakeLists.txt). A test waits for a state, never for a time, so
// how long it waits at most only tells how soon a failure is seen. The five seconds that Qt 6.4 has fixed are not
// enough on a loaded machine with the sanitizers.

#include <QTest>

constexpr int patienceMs = 60'000;

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, patienceMs)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, patienceMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, patienceMs)
