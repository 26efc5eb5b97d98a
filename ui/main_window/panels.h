#pragma once

namespace vignette {

class CasePanel;
class CaseView;
class EvaluatePage;
class MessageBar;
class StartPage;
class TaskPanel;

/// What the main window consists of, for those that act on it.
struct Panels
{
    MessageBar& messages;
    StartPage& start;
    TaskPanel& task;
    CasePanel& cases;
    CaseView& view;
    EvaluatePage& evaluate;
};

} // namespace vignette
