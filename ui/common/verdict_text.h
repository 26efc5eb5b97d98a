#pragma once

/// The words for verdicts, which the window and its reports share.
#include "core/screening/verdict_text.h"
