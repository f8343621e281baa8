//! A form on a page, filled in and sent.

use scraper::{ElementRef, Selector};

use super::{Page, Visitor};

/// The name of the file field of a form that sends files.
fn file_field_of(form: ElementRef<'_>) -> Option<String> {
    form.value().attr("enctype").filter(|enctype| *enctype == "multipart/form-data")?;
    let files = Selector::parse("input[type=file]").unwrap();
    form.select(&files).next().and_then(|file| file.value().attr("name")).map(str::to_owned)
}

/// The buttons that send the form to another address, with the field that each adds.
fn elsewhere_of(form: ElementRef<'_>) -> Vec<(String, Option<(String, String)>)> {
    let buttons = Selector::parse("button[formaction]").unwrap();
    let attribute = |button: ElementRef<'_>, name: &str| button.value().attr(name).map(str::to_owned);
    form.select(&buttons)
        .map(|button| {
            (attribute(button, "formaction").unwrap(), attribute(button, "name").zip(attribute(button, "value")))
        })
        .collect()
}

fn fields_of(form: ElementRef<'_>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let controls = Selector::parse("input[name], select[name], textarea[name]").unwrap();
    for control in form.select(&controls) {
        let element = control.value();
        let name = element.attr("name").unwrap().to_owned();
        match (element.name(), element.attr("type").unwrap_or("text")) {
            ("input", "checkbox" | "radio") => {
                if element.attr("checked").is_some() {
                    fields.push((name, element.attr("value").unwrap_or("on").to_owned()));
                }
            }
            ("input", "submit" | "file") => {}
            ("input", _) => fields.push((name, element.attr("value").unwrap_or_default().to_owned())),
            ("select", _) => {
                let chosen = Selector::parse("option[selected]").unwrap();
                let first = Selector::parse("option").unwrap();
                let option = control.select(&chosen).next().or_else(|| control.select(&first).next());
                if let Some(option) = option {
                    let text = option.text().collect::<String>();
                    fields.push((name, option.value().attr("value").map_or(text, str::to_owned)));
                }
            }
            _ => fields.push((name, control.text().collect::<String>())),
        }
    }
    fields
}

/// A form being filled in.
pub struct Filled {
    action: String,
    file_field: Option<String>,
    /// What buttons add, and where those that lead elsewhere do.
    elsewhere: Vec<(String, Option<(String, String)>)>,
    fields: Vec<(String, String)>,
    visitor: Visitor,
}

impl Filled {
    /// With what stands in it.
    pub(super) fn of(form: ElementRef<'_>, visitor: &Visitor) -> Self {
        Self {
            action: form.value().attr("action").unwrap().to_owned(),
            file_field: file_field_of(form),
            elsewhere: elsewhere_of(form),
            fields: fields_of(form),
            visitor: visitor.clone(),
        }
    }

    /// Types into a field, ticks a box or chooses; a field that is not there is added (a box that was off).
    pub fn set(mut self, name: &str, value: &str) -> Self {
        match self.fields.iter_mut().find(|(field, _)| field == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// Takes a tick out.
    pub fn unset(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The fields as they would be sent.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// Where they would be sent.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Presses the button without a name.
    pub fn send(self) -> Page {
        match &self.file_field {
            // As browsers send it when no file was chosen.
            Some(field) => self.visitor.upload(&self.action, &self.fields, field, "", b""),
            None => self.visitor.post(&self.action, &self.fields),
        }
    }

    /// Presses a button with a name and a value.
    pub fn press(self, name: &str, value: &str) -> Page {
        self.set(name, value).send()
    }

    /// Presses the button that sends the form to this other address.
    #[track_caller]
    pub fn press_to(mut self, address: &str) -> Page {
        let button = self.elsewhere.iter().find(|(there, _)| there == address).cloned();
        let (there, field) = button.unwrap_or_else(|| panic!("no button leads to {address}"));
        self.fields.extend(field);
        self.visitor.post(&there, &self.fields)
    }

    /// Presses the button with a file chosen.
    pub fn send_file(self, field: &str, name: &str, content: &[u8]) -> Page {
        self.visitor.upload(&self.action, &self.fields, field, name, content)
    }
}
